package id.jejak.messages.program;

import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;
import org.jspecify.annotations.Nullable;

public record ProgramPlanned(
    ProgramId program,
    String name,
    OrganizationId office,
    @Nullable ProgramId parent,
    AgreementId agreement,
    int fiscalYear,
    Period period)
    implements ProgramEvent {}
