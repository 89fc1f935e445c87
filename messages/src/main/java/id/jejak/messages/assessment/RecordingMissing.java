package id.jejak.messages.assessment;

/// An assessment from afar is reported with its recording.
public record RecordingMissing(AssessmentId assessment) implements AssessmentRefusal {
  @Override
  public String code() {
    return "RECORDING_MISSING";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
