package id.jejak.messages.funding;

/// Takes what is reserved or committed over into the next year: it can still be spent when this one
/// is closed (S28).
public record CarryOver(AllocationId allocation, Purpose purpose) implements FundingCommand {}
