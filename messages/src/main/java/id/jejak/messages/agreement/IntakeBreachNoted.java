package id.jejak.messages.agreement;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;

public record IntakeBreachNoted(
    AgreementId agreement, OrganizationId partner, Period period, int promised, int taken)
    implements AgreementEvent {}
