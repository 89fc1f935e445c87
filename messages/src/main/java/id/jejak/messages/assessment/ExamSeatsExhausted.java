package id.jejak.messages.assessment;

/// A session seats no more than its venue.
public record ExamSeatsExhausted(SessionId session, int seats) implements AssessmentRefusal {
  @Override
  public String code() {
    return "EXAM_SEATS_EXHAUSTED";
  }

  @Override
  public Kind kind() {
    return Kind.EXHAUSTED;
  }
}
