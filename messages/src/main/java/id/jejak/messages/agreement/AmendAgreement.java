package id.jejak.messages.agreement;

import java.time.LocalDate;
import java.util.List;

/// An addendum: from the day `on` the parties are bound by other terms. It is signed like the
/// agreement itself (R47).
public record AmendAgreement(
    AgreementId agreement, AgreementTerms terms, LocalDate on, List<Signatory> signatories)
    implements AgreementCommand {
  public AmendAgreement {
    if (on.isAfter(terms.term().to())) {
      throw new IllegalArgumentException("an amended agreement does not end before it is amended");
    }
    signatories = List.copyOf(signatories);
  }
}
