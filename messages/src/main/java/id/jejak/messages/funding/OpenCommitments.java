package id.jejak.messages.funding;

/// A line is closed when nothing on it is open (S28).
public record OpenCommitments(AllocationId allocation, long open) implements FundingRefusal {
  @Override
  public String code() {
    return "OPEN_COMMITMENTS";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
