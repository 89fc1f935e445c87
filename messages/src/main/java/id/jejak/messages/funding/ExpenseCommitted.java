package id.jejak.messages.funding;

import id.jejak.messages.shared.Rupiah;

public record ExpenseCommitted(
    AllocationId allocation, FundingLine line, Purpose purpose, Rupiah amount, String preparer)
    implements FundingEvent {}
