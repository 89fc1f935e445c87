package id.jejak.messages.funding;

import id.jejak.messages.shared.Rupiah;

public record FundsCarriedOver(
    AllocationId allocation, FundingLine line, Purpose purpose, Rupiah amount)
    implements FundingEvent {}
