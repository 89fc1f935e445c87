package id.jejak.messages.funding;

/// Reserved and spent never exceed the allocation (R7).
public record FundsExhausted(AllocationId allocation, long asked, long left)
    implements FundingRefusal {
  @Override
  public String code() {
    return "FUNDS_EXHAUSTED";
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
