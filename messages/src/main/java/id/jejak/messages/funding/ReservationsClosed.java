package id.jejak.messages.funding;

import java.time.LocalDate;

/// The year is about to be closed: nothing new after that day (S28).
public record ReservationsClosed(AllocationId allocation, LocalDate after)
    implements FundingRefusal {
  @Override
  public String code() {
    return "FISCAL_YEAR_CLOSING";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
