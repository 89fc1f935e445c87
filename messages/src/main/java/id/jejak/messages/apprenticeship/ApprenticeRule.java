package id.jejak.messages.apprenticeship;

/// An apprenticeship keeps the rules of its kind: recorded agreement, insurance, duration, age,
/// share of the workforce, once abroad (R39). `rule` names the one that is not kept.
public record ApprenticeRule(ApprenticeshipId apprenticeship, String rule)
    implements ApprenticeshipRefusal {
  @Override
  public String code() {
    return "APPRENTICE_RULE";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
