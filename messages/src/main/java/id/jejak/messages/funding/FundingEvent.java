package id.jejak.messages.funding;

import id.jejak.kernel.Event;

/// What happens to one funding.
public sealed interface FundingEvent extends Event
    permits AllocationApproved, FundsReserved, ExpenseCommitted, ExpensePaid, FundsReleased {}
