package id.jejak.command.vacancy;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationOnDay;
import id.jejak.messages.placement.EmployerEvent;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.talent.AccessDenied;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param objection why who posts may not; null where they may
/// @param today where the office is
record VacancyFacts(@Nullable Refusal objection, LocalDate today) {
  /// An employer that left posts nothing any more.
  static @Nullable Refusal objection(OrganizationId employer, LocalDate day, History history) {
    return history.of(EmployerId.of(employer), EmployerEvent.class).isEmpty()
        ? OrganizationOnDay.of(employer, day, history).objection()
        : new AccessDenied(employer);
  }
}
