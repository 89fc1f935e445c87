package id.jejak.messages.assessment;

/// One final decision per assessment (R25).
public record AlreadyDecided(AssessmentId assessment) implements AssessmentRefusal {
  @Override
  public String code() {
    return "ALREADY_DECIDED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
