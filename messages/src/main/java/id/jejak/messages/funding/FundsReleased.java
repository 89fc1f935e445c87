package id.jejak.messages.funding;

import id.jejak.messages.shared.Rupiah;

public record FundsReleased(
    AllocationId allocation, FundingLine line, Purpose purpose, Rupiah amount, String reason)
    implements FundingEvent {}
