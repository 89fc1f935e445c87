package id.jejak.messages.funding;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Rupiah;

public record FiscalYearClosed(
    AllocationId allocation,
    ProgramId program,
    OrganizationId office,
    int fiscalYear,
    FundingLine line,
    Rupiah unspent)
    implements FundingEvent {}
