package id.jejak.messages.funding;

/// Nothing is committed or paid that was not reserved (R6).
public record FundsNotReserved(AllocationId allocation, String purpose) implements FundingRefusal {
  @Override
  public String code() {
    return "FUNDS_NOT_RESERVED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
