package id.jejak.messages.privacy;

import id.jejak.kernel.Refusal.Kind;
import id.jejak.messages.person.PersonId;

/// Erasure keeps what the law needs: nothing is erased before the requester is verified and the
/// legal check is made (R41).
public record ErasureBasis(PersonId person, String missing) implements PrivacyRefusal {
  @Override
  public String code() {
    return "ERASURE_BASIS";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
