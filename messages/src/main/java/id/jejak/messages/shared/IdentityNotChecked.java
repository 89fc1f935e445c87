package id.jejak.messages.shared;

/// Online, nothing counts before it is recorded that the person was identified (R49).
public record IdentityNotChecked(String id) implements CommonRefusal {
  @Override
  public String code() {
    return "IDENTITY_NOT_CHECKED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
