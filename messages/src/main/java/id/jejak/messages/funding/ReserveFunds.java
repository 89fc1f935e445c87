package id.jejak.messages.funding;

import id.jejak.messages.shared.Rupiah;

public record ReserveFunds(AllocationId allocation, Purpose purpose, Rupiah amount)
    implements FundingCommand {}
