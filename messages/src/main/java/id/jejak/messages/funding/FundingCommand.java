package id.jejak.messages.funding;

import id.jejak.kernel.Command;

/// What may be asked of one funding.
public sealed interface FundingCommand extends Command
    permits ApproveAllocation,
        PrepareRevision,
        ReviseAllocation,
        ReserveFunds,
        QueueForFunding,
        CommitExpense,
        PayExpense,
        ReleaseFunds,
        CarryOver,
        StopReservations,
        CloseFiscalYear {
  AllocationId allocation();

  @Override
  default AllocationId target() {
    return allocation();
  }
}
