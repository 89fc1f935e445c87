package id.jejak.messages.assessment;

/// Re-assessment: only units not yet competent, within the window, up to the allowed attempts
/// (R32).
public record ReassessmentNotAllowed(ApplicationId application, int attempt)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "REASSESSMENT_NOT_ALLOWED";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
