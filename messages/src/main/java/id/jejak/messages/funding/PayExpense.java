package id.jejak.messages.funding;

/// Who committed it may not pay it (R46).
public record PayExpense(AllocationId allocation, Purpose purpose) implements FundingCommand {}
