package id.jejak.messages.shared;

/// Something else already goes by this identifier.
public record AlreadyExists(String id) implements CommonRefusal {
  @Override
  public String code() {
    return "ALREADY_EXISTS";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
