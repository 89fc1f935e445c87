package id.jejak.messages.funding;

/// Closes the line once everything on it is paid, given back or carried over; who still waits for
/// money waits no more.
public record CloseFiscalYear(AllocationId allocation) implements FundingCommand {}
