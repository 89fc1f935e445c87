package id.jejak.messages.assessment;

/// A recommendation covers every required unit (R23).
public record UnitsIncomplete(AssessmentId assessment, int given, int required)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "UNITS_INCOMPLETE";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
