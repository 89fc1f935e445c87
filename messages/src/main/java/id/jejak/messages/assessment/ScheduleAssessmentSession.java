package id.jejak.messages.assessment;

import id.jejak.kernel.Begins;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.venue.TukId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A session is one day long; what takes longer is several sessions.
public record ScheduleAssessmentSession(
    SessionId session,
    OrganizationId lsp,
    @Nullable ProgramId program,
    TukId tuk,
    SchemeVersion scheme,
    LocalDate day,
    Mode mode,
    int seats)
    implements SessionCommand, Begins {}
