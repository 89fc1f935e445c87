package id.jejak.command.vacancy;

import id.jejak.kernel.History;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationOnDay;
import id.jejak.messages.placement.EmployerEvent;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmployerWithdrew;
import java.time.LocalDate;

/// @param employer whether who posts may
/// @param today where the office is
record VacancyFacts(Standing employer, LocalDate today) {
  /// What the labour market knows of an organisation as an employer.
  enum Standing {
    UNKNOWN,
    GOOD,
    BARRED
  }

  static Standing standing(OrganizationId organization, LocalDate today, History history) {
    var registered = OrganizationOnDay.of(organization, today, history);
    if (registered.kind() == null) {
      return Standing.UNKNOWN;
    }
    boolean withdrew =
        history.of(EmployerId.of(organization), EmployerEvent.class).stream()
            .anyMatch(EmployerWithdrew.class::isInstance);
    return withdrew || registered.objection() != null ? Standing.BARRED : Standing.GOOD;
  }
}
