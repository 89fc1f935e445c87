package id.jejak.messages.apprenticeship;

import id.jejak.kernel.Personal;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;

public record ApprenticeInsured(
    ApprenticeshipRef of, OrganizationId insurer, Personal<String> policy, Period cover)
    implements ApprenticeshipEvent {}
