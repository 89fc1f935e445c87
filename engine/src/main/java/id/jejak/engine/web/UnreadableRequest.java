package id.jejak.engine.web;

/// A request that cannot be understood. `rule` says what was expected, and nothing of what came.
public final class UnreadableRequest extends RuntimeException {
  public UnreadableRequest(String rule) {
    super(rule, null, false, false);
  }

  public String rule() {
    return String.valueOf(getMessage());
  }
}
