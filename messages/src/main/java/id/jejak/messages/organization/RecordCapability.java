package id.jejak.messages.organization;

import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;

/// What a provider can teach, and when (S2.4).
public record RecordCapability(OrganizationId organization, SchemeId scheme, Period validity)
    implements OrganizationCommand {}
