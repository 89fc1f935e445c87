package id.jejak.command.agreement;

import id.jejak.messages.agreement.Signatory;
import java.util.Set;

/// @param inOffice those of the signatories who hold their office on the signing day
/// @param umbrella what the PKS is to be put under, as it stands
record AgreementFacts(Set<Signatory> inOffice, Agreement umbrella) {
  static final AgreementFacts NONE = new AgreementFacts(Set.of(), Agreement.UNKNOWN);
}
