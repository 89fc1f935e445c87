package id.jejak.messages.training;

import id.jejak.kernel.Begins;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Mode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param lsp the body that will certify the class; null where others give the certificate of its
///   scheme
/// @param lastDay of the last session, as planned
public record ScheduleClass(
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
    Mode mode)
    implements TrainingClassCommand, Begins {
  public ScheduleClass {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException("a class ends on or after its first day");
    }
  }
}
