package id.jejak.messages.agreement;

import id.jejak.kernel.Begins;
import id.jejak.messages.organization.OrganizationId;
import java.util.List;
import java.util.Set;

/// A PKS names the schemes it covers; a MoU may leave them out.
public record DraftAgreement(
    AgreementId agreement, AgreementKind kind, List<OrganizationId> parties, AgreementTerms terms)
    implements AgreementCommand, Begins {
  public DraftAgreement {
    if (kind == AgreementKind.PKS && terms.schemes().isEmpty()) {
      throw new IllegalArgumentException("a PKS names the schemes that it covers");
    }
    if (Set.copyOf(parties).size() < 2) {
      throw new IllegalArgumentException("an agreement has at least two parties");
    }
    parties = List.copyOf(parties);
  }
}
