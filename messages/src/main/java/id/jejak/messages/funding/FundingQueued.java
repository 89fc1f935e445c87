package id.jejak.messages.funding;

import id.jejak.messages.shared.Rupiah;

/// @param place the number drawn; it never changes
public record FundingQueued(
    AllocationId allocation, FundingLine line, Purpose purpose, Rupiah amount, long place)
    implements FundingEvent {}
