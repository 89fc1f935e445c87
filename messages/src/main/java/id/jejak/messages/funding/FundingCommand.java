package id.jejak.messages.funding;

import id.jejak.kernel.Command;

/// What may be asked of one funding.
public sealed interface FundingCommand extends Command
    permits ApproveAllocation, ReserveFunds, CommitExpense, PayExpense, ReleaseFunds {
  AllocationId allocation();

  @Override
  default AllocationId target() {
    return allocation();
  }
}
