package id.jejak.messages.funding;

public record PayExpense(AllocationId allocation, Purpose purpose) implements FundingCommand {}
