package id.jejak.messages.training;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Mode;
import java.time.LocalDate;
import java.util.List;

/// `lsp` is the body that will certify the class.
public record ScheduleClass(
    ClassId trainingClass,
    ProgramId program,
    int wave,
    TrainingType type,
    SchemeVersion scheme,
    OrganizationId provider,
    OrganizationId lsp,
    Seats seats,
    List<ReservedSeats> reserved,
    LocalDate firstDay,
    int sessions,
    int hoursPerSession,
    Mode mode)
    implements TrainingClassCommand {}
