package id.jejak.command.talent;

import id.jejak.kernel.History;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementOnDay;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationOnDay;
import id.jejak.messages.placement.EmployerEvent;
import id.jejak.messages.placement.EmployerId;
import java.time.LocalDate;

/// Whether a company may look (R35): it is registered and not suspended, has not left, and is bound
/// by an agreement in force. A MoU is enough: looking spends nothing.
final class Access {
  private Access() {}

  static boolean has(
      OrganizationId company, AgreementId agreement, LocalDate day, History history) {
    var organization = OrganizationOnDay.of(company, day, history);
    return organization.kind() == OrganizationKind.COMPANY
        && organization.objection() == null
        && history.of(EmployerId.of(company), EmployerEvent.class).isEmpty()
        && AgreementOnDay.of(agreement, day, history).bound().contains(company);
  }
}
