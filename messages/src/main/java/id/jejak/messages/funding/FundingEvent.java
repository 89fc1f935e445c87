package id.jejak.messages.funding;

import id.jejak.kernel.Event;

/// What happens to one funding.
public sealed interface FundingEvent extends Event
    permits AllocationApproved,
        RevisionPrepared,
        AllocationRevised,
        FundsReserved,
        FundingQueued,
        FundingGranted,
        FundingExpired,
        ExpenseCommitted,
        ExpensePaid,
        FundsReleased,
        FundsCarriedOver,
        ReservationsStopped,
        FiscalYearClosed {}
