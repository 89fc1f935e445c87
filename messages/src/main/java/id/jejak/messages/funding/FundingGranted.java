package id.jejak.messages.funding;

import id.jejak.messages.shared.Rupiah;

/// What waited is reserved.
public record FundingGranted(
    AllocationId allocation, FundingLine line, Purpose purpose, Rupiah amount)
    implements FundingEvent {}
