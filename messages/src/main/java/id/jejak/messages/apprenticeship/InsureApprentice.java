package id.jejak.messages.apprenticeship;

import id.jejak.kernel.Personal;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;

/// Work accident and death (JKK, JKM).
public record InsureApprentice(
    ApprenticeshipId apprenticeship, OrganizationId insurer, Personal<String> policy, Period cover)
    implements ApprenticeshipCommand {}
