package id.jejak.messages.funding;

import id.jejak.messages.shared.Rupiah;
import org.jspecify.annotations.Nullable;

/// @param amount null for the unit price of the line
public record ReserveFunds(AllocationId allocation, Purpose purpose, @Nullable Rupiah amount)
    implements FundingCommand {}
