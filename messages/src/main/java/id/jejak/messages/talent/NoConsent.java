package id.jejak.messages.talent;

import id.jejak.messages.person.PersonId;

/// Published only with consent in force (R34).
public record NoConsent(PersonId person) implements TalentRefusal {
  @Override
  public String code() {
    return "NO_CONSENT";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }

  @Override
  public boolean material() {
    return true;
  }
}
