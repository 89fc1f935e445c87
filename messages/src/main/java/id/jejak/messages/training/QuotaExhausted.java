package id.jejak.messages.training;

/// No more seats than the class has (R4).
public record QuotaExhausted(ClassId trainingClass, int seats) implements TrainingRefusal {
  @Override
  public String code() {
    return "QUOTA_EXHAUSTED";
  }

  @Override
  public Kind kind() {
    return Kind.EXHAUSTED;
  }

  @Override
  public boolean material() {
    return true;
  }
}
