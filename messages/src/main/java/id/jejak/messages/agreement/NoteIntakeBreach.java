package id.jejak.messages.agreement;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;

/// The partner took fewer than it promised within the period, or withdrew before (S23).
public record NoteIntakeBreach(
    AgreementId agreement, OrganizationId partner, Period period, int taken)
    implements AgreementCommand {}
