package id.jejak.messages.assessment;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.venue.TukId;
import java.time.LocalDate;

public record ScheduleAssessmentSession(
    SessionId session,
    OrganizationId lsp,
    ProgramId program,
    TukId tuk,
    SchemeVersion scheme,
    LocalDate day,
    Mode mode,
    int seats)
    implements SessionCommand {}
