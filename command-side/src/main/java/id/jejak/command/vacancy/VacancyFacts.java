package id.jejak.command.vacancy;

import id.jejak.kernel.History;
import id.jejak.messages.organization.OfficeHolderAppointed;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationRegistered;
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

  static Standing standing(OrganizationId organization, History history) {
    var standing = Standing.UNKNOWN;
    for (OrganizationEvent event : history.of(organization, OrganizationEvent.class)) {
      standing =
          switch (event) {
            case OrganizationRegistered _ -> Standing.GOOD;
            case OfficeHolderAppointed _, OfficeHolderEnded _ -> standing;
          };
    }
    boolean withdrew =
        history.of(EmployerId.of(organization), EmployerEvent.class).stream()
            .anyMatch(EmployerWithdrew.class::isInstance);
    return withdrew ? Standing.BARRED : standing;
  }
}
