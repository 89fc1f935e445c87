package id.jejak.messages.placement;

import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationId;

public record IntakePromiseBroken(
    EmployerId employer,
    OrganizationId organization,
    AgreementId agreement,
    int promised,
    int taken)
    implements EmployerEvent {}
