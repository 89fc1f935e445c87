package id.jejak.messages.funding;

/// Approves the prepared revision (APBD-P, R46): who prepared it may not. More money goes to those
/// who wait for it, in their order.
public record ReviseAllocation(AllocationId allocation) implements FundingCommand {}
