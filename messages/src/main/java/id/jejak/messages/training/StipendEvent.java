package id.jejak.messages.training;

import id.jejak.kernel.Event;

/// What happens to one stipend.
public sealed interface StipendEvent extends Event
    permits StipendAccrued,
        StipendApproved,
        StipendPaid,
        StipendForfeited,
        StipendPaymentFailed,
        StipendRecovered {}
