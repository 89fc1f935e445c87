package id.jejak.messages.funding;

import id.jejak.messages.shared.Rupiah;
import org.jspecify.annotations.Nullable;

/// Waits for money that is not there; served in order as money comes free (S0.9).
///
/// @param amount null for the unit price of the line
public record QueueForFunding(AllocationId allocation, Purpose purpose, @Nullable Rupiah amount)
    implements FundingCommand {}
