package id.jejak.messages.person;

/// What the population registry (Dukcapil) answered; nobody is held up by UNAVAILABLE.
public enum IdentityCheck {
  VERIFIED,
  MISMATCH,
  UNAVAILABLE
}
