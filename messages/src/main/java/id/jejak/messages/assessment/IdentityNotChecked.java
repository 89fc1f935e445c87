package id.jejak.messages.assessment;

/// An online assessment records an identity check first (R49).
public record IdentityNotChecked(AssessmentId assessment) implements AssessmentRefusal {
  @Override
  public String code() {
    return "IDENTITY_NOT_CHECKED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
