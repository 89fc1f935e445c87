package id.jejak.messages.agreement;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;

public record IntakePromised(
    AgreementId agreement, OrganizationId partner, int people, Period period)
    implements AgreementEvent {}
