package id.jejak.messages.assessment;

/// A committee decides with its quorum (R24).
public record QuorumNotMet(PlenaryId plenary, int members, int needed)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "QUORUM";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
