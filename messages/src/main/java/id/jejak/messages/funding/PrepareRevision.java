package id.jejak.messages.funding;

import id.jejak.messages.shared.Rupiah;

/// A new amount for the whole line, to be approved by somebody else (R46). A later one replaces it.
public record PrepareRevision(AllocationId allocation, Rupiah amount, String reason)
    implements FundingCommand {}
