package id.jejak.messages.person;

import id.jejak.kernel.Refusal.Kind;

/// Another person stands for this one since a merge; ask there.
public record PersonMerged(PersonId person, PersonId winner) implements PersonRefusal {
  @Override
  public String code() {
    return "PERSON_MERGED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
