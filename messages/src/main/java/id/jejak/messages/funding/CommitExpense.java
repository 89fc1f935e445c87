package id.jejak.messages.funding;

/// Turns the reservation into an obligation.
public record CommitExpense(AllocationId allocation, Purpose purpose) implements FundingCommand {}
