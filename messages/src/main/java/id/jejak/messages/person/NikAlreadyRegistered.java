package id.jejak.messages.person;

import id.jejak.kernel.Refusal.Kind;

/// One active person per NIK (R2).
public record NikAlreadyRegistered() implements PersonRefusal {
  @Override
  public String code() {
    return "NIK_ALREADY_REGISTERED";
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
