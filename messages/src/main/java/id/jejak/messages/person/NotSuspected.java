package id.jejak.messages.person;

import id.jejak.kernel.Refusal.Kind;

/// People are merged or told apart after somebody suspected that they are one (S24).
public record NotSuspected(PersonId person, PersonId other) implements PersonRefusal {
  @Override
  public String code() {
    return "NOT_SUSPECTED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
