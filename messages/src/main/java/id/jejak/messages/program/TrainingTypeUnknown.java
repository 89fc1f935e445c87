package id.jejak.messages.program;

/// A programme reserves and schedules only training types that it has.
public record TrainingTypeUnknown(ProgramId program, TrainingType type) implements ProgramRefusal {
  @Override
  public String code() {
    return "TRAINING_TYPE_UNKNOWN";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
