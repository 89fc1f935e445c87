package id.jejak.messages.assessment;

/// An assessor sees no more candidates a day than the ratio allows (R21).
public record RatioExceeded(SessionId session, int candidates, int allowed)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "RATIO_EXCEEDED";
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
