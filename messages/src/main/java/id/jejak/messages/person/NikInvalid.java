package id.jejak.messages.person;

import id.jejak.kernel.Refusal.Kind;

/// A NIK is structurally valid: digits, date, province (R1).
public record NikInvalid(String tier) implements PersonRefusal {
  @Override
  public String code() {
    return "NIK_INVALID";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
