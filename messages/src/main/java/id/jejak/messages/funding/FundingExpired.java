package id.jejak.messages.funding;

import id.jejak.messages.shared.Rupiah;

/// What waited waits no more: the year is closed, or nobody needs it.
public record FundingExpired(
    AllocationId allocation, FundingLine line, Purpose purpose, Rupiah amount, String reason)
    implements FundingEvent {}
