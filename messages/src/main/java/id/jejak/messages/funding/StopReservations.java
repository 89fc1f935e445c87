package id.jejak.messages.funding;

import java.time.LocalDate;

/// Nothing new is reserved or queued after that day (S28).
public record StopReservations(AllocationId allocation, LocalDate after)
    implements FundingCommand {}
