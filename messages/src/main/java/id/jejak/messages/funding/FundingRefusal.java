package id.jejak.messages.funding;

import id.jejak.kernel.Refusal;

/// Why something is refused: funding.
public sealed interface FundingRefusal extends Refusal
    permits FundsExhausted, FundsNotReserved, ReservationsClosed, OpenCommitments {}
