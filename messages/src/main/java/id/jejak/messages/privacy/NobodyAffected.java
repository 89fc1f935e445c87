package id.jejak.messages.privacy;

import id.jejak.kernel.Refusal.Kind;

/// A breach notice goes to the people it affects; none is named who was not told.
public record NobodyAffected(BreachId breach) implements PrivacyRefusal {
  @Override
  public String code() {
    return "NOBODY_AFFECTED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
