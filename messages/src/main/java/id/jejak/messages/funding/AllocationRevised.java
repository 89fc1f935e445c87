package id.jejak.messages.funding;

import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Rupiah;

public record AllocationRevised(
    AllocationId allocation,
    ProgramId program,
    FundingLine line,
    Rupiah from,
    Rupiah to,
    String reason,
    String preparer,
    String approver)
    implements FundingEvent {}
