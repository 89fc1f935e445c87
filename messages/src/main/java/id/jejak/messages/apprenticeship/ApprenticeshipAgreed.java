package id.jejak.messages.apprenticeship;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;

public record ApprenticeshipAgreed(
    ApprenticeshipRef of,
    String number,
    OrganizationId recordedBy,
    Period term,
    Rupiah allowance,
    int workforce)
    implements ApprenticeshipEvent {}
