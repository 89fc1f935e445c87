package id.jejak.messages.training;

/// Everybody is insured from the own first day (R10).
public record InsuranceMissing(ClassId trainingClass, int uninsured) implements TrainingRefusal {
  @Override
  public String code() {
    return "INSURANCE_MISSING";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public boolean material() {
    return true;
  }
}
