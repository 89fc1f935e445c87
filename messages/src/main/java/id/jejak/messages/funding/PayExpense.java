package id.jejak.messages.funding;

import id.jejak.messages.shared.Rupiah;
import org.jspecify.annotations.Nullable;

/// Who committed it may not pay it (R46). What is paid settles the commitment: the rest of it is
/// given back.
///
/// @param amount null for all that was committed
public record PayExpense(AllocationId allocation, Purpose purpose, @Nullable Rupiah amount)
    implements FundingCommand {
  public PayExpense(AllocationId allocation, Purpose purpose) {
    this(allocation, purpose, null);
  }
}
