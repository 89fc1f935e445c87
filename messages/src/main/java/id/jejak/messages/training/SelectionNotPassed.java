package id.jejak.messages.training;

/// Seats go to people who passed every stage of the selection (S1).
public record SelectionNotPassed(EnrollmentId enrollment) implements TrainingRefusal {
  @Override
  public String code() {
    return "SELECTION_NOT_PASSED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
