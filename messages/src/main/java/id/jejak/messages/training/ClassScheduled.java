package id.jejak.messages.training;

import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param units of the scheme version that the class pins (R11)
public record ClassScheduled(
    ClassId trainingClass,
    ProgramId program,
    int wave,
    TrainingType type,
    SchemeVersion scheme,
    OrganizationId provider,
    @Nullable OrganizationId lsp,
    FundingSource funding,
    Seats seats,
    List<ReservedSeats> reserved,
    LocalDate firstDay,
    LocalDate lastDay,
    int sessions,
    int hoursPerSession,
    Mode mode,
    List<UnitCode> units)
    implements TrainingClassEvent {}
