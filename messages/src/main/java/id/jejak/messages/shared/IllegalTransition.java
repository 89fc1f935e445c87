package id.jejak.messages.shared;

/// The state of the thing does not allow it (state machines of the rule book, R30).
public record IllegalTransition(String id, String state) implements CommonRefusal {
  @Override
  public String code() {
    return "ILLEGAL_TRANSITION";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
