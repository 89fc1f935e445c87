package id.jejak.messages.funding;

import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Rupiah;

public record AllocationApproved(
    AllocationId allocation,
    ProgramId program,
    FundingSource source,
    int fiscalYear,
    OrganizationId office,
    AgreementId agreement,
    FundingLine line,
    Rupiah amount,
    Rupiah unitPrice)
    implements FundingEvent {}
