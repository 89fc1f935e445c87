package id.jejak.command.talent;

import id.jejak.kernel.History;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.ImplementingAgreementAttached;
import id.jejak.messages.organization.OfficeHolderAppointed;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.placement.EmployerEvent;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmployerWithdrew;
import java.time.LocalDate;
import java.util.List;

/// Whether a company may look (R35): it is registered, has not left, and is a party to an agreement
/// that is in force on the day. A MoU is enough: looking spends nothing.
final class Access {
  private Access() {}

  static boolean has(
      OrganizationId company, AgreementId agreement, LocalDate day, History history) {
    return registered(history.of(company, OrganizationEvent.class))
        && history.of(EmployerId.of(company), EmployerEvent.class).stream()
            .noneMatch(EmployerWithdrew.class::isInstance)
        && inForce(company, day, history.of(agreement, AgreementEvent.class));
  }

  private static boolean registered(List<OrganizationEvent> history) {
    boolean registered = false;
    for (OrganizationEvent event : history) {
      registered =
          switch (event) {
            case OrganizationRegistered fact -> fact.kind() == OrganizationKind.COMPANY;
            case OfficeHolderAppointed _, OfficeHolderEnded _ -> registered;
          };
    }
    return registered;
  }

  private static boolean inForce(
      OrganizationId company, LocalDate day, List<AgreementEvent> history) {
    boolean covered = false;
    boolean signed = false;
    boolean ended = false;
    for (AgreementEvent event : history) {
      switch (event) {
        case AgreementDrafted fact ->
            covered = fact.parties().contains(company) && fact.term().covers(day);
        case ImplementingAgreementAttached _ -> {} // changes neither parties nor term
        case AgreementSigned fact -> signed = !day.isBefore(fact.on());
        case AgreementTerminated fact -> ended = !day.isBefore(fact.on());
      }
    }
    return covered && signed && !ended;
  }
}
