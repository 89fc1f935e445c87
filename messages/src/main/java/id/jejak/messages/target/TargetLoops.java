package id.jejak.messages.target;

/// A target is no part of itself.
public record TargetLoops(TargetId target, TargetId parent) implements TargetRefusal {
  @Override
  public String code() {
    return "TARGET_LOOPS";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
