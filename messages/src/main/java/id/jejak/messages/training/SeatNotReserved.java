package id.jejak.messages.training;

/// Nobody is enrolled without a seat in the class (R4).
public record SeatNotReserved(EnrollmentId enrollment) implements TrainingRefusal {
  @Override
  public String code() {
    return "SEAT_NOT_RESERVED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
