package id.jejak.messages.funding;

import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;

public record ReservationsStopped(
    AllocationId allocation, ProgramId program, FundingLine line, LocalDate after)
    implements FundingEvent {}
