package id.jejak.messages.training;

/// A class is taught by somebody (R12).
public record TrainerMissing(ClassId trainingClass) implements TrainingRefusal {
  @Override
  public String code() {
    return "TRAINER_MISSING";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
