package id.jejak.messages.organization;

import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;

/// From the day `on` it teaches the scheme no more.
public record EndCapability(OrganizationId organization, SchemeId scheme, LocalDate on)
    implements OrganizationCommand {}
