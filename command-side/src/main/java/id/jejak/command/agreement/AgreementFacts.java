package id.jejak.command.agreement;

import id.jejak.kernel.History;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.Signatory;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationOnDay;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// @param inOffice those of the signatories who hold their office on the signing day
/// @param suspended those whom they would bind and who may sign nothing that day
/// @param umbrella what the PKS is to be put under, as it stands
record AgreementFacts(Set<Signatory> inOffice, Set<OrganizationId> suspended, Agreement umbrella) {
  static final AgreementFacts NONE = new AgreementFacts(Set.of(), Set.of(), Agreement.UNKNOWN);

  static AgreementFacts toSign(List<Signatory> signatories, LocalDate on, History history) {
    var inOffice = new HashSet<Signatory>();
    var suspended = new HashSet<OrganizationId>();
    for (Signatory who : signatories) {
      var organization = OrganizationOnDay.of(who.organization(), on, history);
      if (organization.isHeldBy(who.office(), who.holder())) {
        inOffice.add(who);
      }
      if (organization.suspended()) {
        suspended.add(who.organization());
      }
    }
    return new AgreementFacts(Set.copyOf(inOffice), Set.copyOf(suspended), Agreement.UNKNOWN);
  }

  static AgreementFacts toAttach(AgreementId parent, History history) {
    var umbrella = Agreement.UNKNOWN;
    for (AgreementEvent event : history.of(parent, AgreementEvent.class)) {
      umbrella = umbrella.evolve(event);
    }
    return new AgreementFacts(Set.of(), Set.of(), umbrella);
  }
}
