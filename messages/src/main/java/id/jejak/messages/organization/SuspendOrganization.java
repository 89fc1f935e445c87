package id.jejak.messages.organization;

import java.time.LocalDate;

/// From the day `from` it signs nothing new and is shown nothing.
public record SuspendOrganization(OrganizationId organization, LocalDate from, String reason)
    implements OrganizationCommand {}
