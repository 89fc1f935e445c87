package id.jejak.messages.shared;

/// What is named does not exist, or not for the asker (R43).
public record NotFound(String id) implements CommonRefusal {
  @Override
  public String code() {
    return "NOT_FOUND";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
