package id.jejak.messages.funding;

import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Rupiah;

public record RevisionPrepared(
    AllocationId allocation,
    ProgramId program,
    FundingLine line,
    Rupiah amount,
    String reason,
    String preparer)
    implements FundingEvent {}
