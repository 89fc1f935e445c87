package id.jejak.messages.shared;

/// Who asked for it may not approve it (R46).
public record FourEyes(String id) implements CommonRefusal {
  @Override
  public String code() {
    return "FOUR_EYES";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
