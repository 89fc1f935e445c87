package id.jejak.messages.assessment;

/// A decision rests on a reported assessment (R25).
public record NotReported(AssessmentId assessment) implements AssessmentRefusal {
  @Override
  public String code() {
    return "NOT_REPORTED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
