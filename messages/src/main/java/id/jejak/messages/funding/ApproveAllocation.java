package id.jejak.messages.funding;

import id.jejak.kernel.Begins;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Rupiah;

/// Spending needs a PKS in force (R48).
///
/// @param unitPrice what one class, one candidate, the cover of one person or one stipend costs in
///   this programme
public record ApproveAllocation(
    AllocationId allocation,
    ProgramId program,
    FundingSource source,
    int fiscalYear,
    OrganizationId office,
    AgreementId agreement,
    FundingLine line,
    Rupiah amount,
    Rupiah unitPrice)
    implements FundingCommand, Begins {}
