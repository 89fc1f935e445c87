package id.jejak.engine.web;

/// A request that cannot be understood. `rule` says what was expected, and nothing of what came.
public final class UnreadableRequest extends RuntimeException {
  private final String at;

  public UnreadableRequest(String rule) {
    this(rule, "");
  }

  /// @param at a JSON pointer, or the name of a parameter
  public UnreadableRequest(String rule, String at) {
    super(rule, null, false, false);
    this.at = at;
  }

  public String rule() {
    return String.valueOf(getMessage());
  }

  public String at() {
    return at;
  }
}
