package id.jejak.messages.training;

/// Who completes has attended the minimum share of sessions (R13).
public record AttendanceTooLow(EnrollmentId enrollment, int attended, int held)
    implements TrainingRefusal {
  @Override
  public String code() {
    return "ATTENDANCE_TOO_LOW";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
