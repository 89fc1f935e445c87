package id.jejak.messages.person;

import id.jejak.kernel.Refusal.Kind;

/// One active person per identity document; a NIK has a code of its own (R2).
public record IdentityAlreadyRegistered(IdentityKind document) implements PersonRefusal {
  @Override
  public String code() {
    return "IDENTITY_ALREADY_REGISTERED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public boolean material() {
    return true;
  }
}
