package id.jejak.command.talent;

import id.jejak.kernel.History;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementOnDay;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationOnDay;
import id.jejak.messages.placement.EmployerEvent;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmployerWithdrew;
import java.time.LocalDate;

/// Whether a company may look (R35): it is registered and not suspended, has not left, and is a
/// party to an agreement that is in force on the day. A MoU is enough: looking spends nothing.
final class Access {
  private Access() {}

  static boolean has(
      OrganizationId company, AgreementId agreement, LocalDate day, History history) {
    var registered = OrganizationOnDay.of(company, day, history);
    return registered.kind() == OrganizationKind.COMPANY
        && registered.objection() == null
        && history.of(EmployerId.of(company), EmployerEvent.class).stream()
            .noneMatch(EmployerWithdrew.class::isInstance)
        && AgreementOnDay.of(agreement, day, history).bound().contains(company);
  }
}
