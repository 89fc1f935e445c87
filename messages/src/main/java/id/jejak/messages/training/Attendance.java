package id.jejak.messages.training;

/// Sessions attended out of those held since the person's own first day.
public record Attendance(EnrollmentId enrollment, int attended, int held) {
  public boolean atLeast(java.math.BigDecimal share) {
    return java.math.BigDecimal.valueOf(attended)
            .compareTo(share.multiply(java.math.BigDecimal.valueOf(held)))
        >= 0;
  }
}
