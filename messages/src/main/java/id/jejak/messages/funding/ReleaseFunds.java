package id.jejak.messages.funding;

/// Gives back what is reserved or committed and not yet paid.
public record ReleaseFunds(AllocationId allocation, Purpose purpose, String reason)
    implements FundingCommand {}
