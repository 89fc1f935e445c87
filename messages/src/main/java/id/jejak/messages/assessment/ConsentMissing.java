package id.jejak.messages.assessment;

/// Consent comes before any evidence (R22).
public record ConsentMissing(AssessmentId assessment) implements AssessmentRefusal {
  @Override
  public String code() {
    return "CONSENT_MISSING";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
