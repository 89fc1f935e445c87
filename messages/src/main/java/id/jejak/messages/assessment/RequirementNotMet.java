package id.jejak.messages.assessment;

/// A candidate meets the requirements of the scheme (R15). `missing` names the first that is not
/// met.
public record RequirementNotMet(ApplicationId application, String missing)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "REQUIREMENT_NOT_MET";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
