package id.jejak.messages.program;

import id.jejak.kernel.Begins;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;
import org.jspecify.annotations.Nullable;

/// Under `parent`, the programme of the province or the nation that this one is part of; null at
/// the top.
public record PlanProgram(
    ProgramId program,
    String name,
    OrganizationId office,
    @Nullable ProgramId parent,
    AgreementId agreement,
    int fiscalYear,
    Period period)
    implements ProgramCommand, Begins {}
