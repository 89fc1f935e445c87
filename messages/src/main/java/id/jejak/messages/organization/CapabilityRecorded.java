package id.jejak.messages.organization;

import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;

public record CapabilityRecorded(OrganizationId organization, SchemeId scheme, Period validity)
    implements OrganizationEvent {}
