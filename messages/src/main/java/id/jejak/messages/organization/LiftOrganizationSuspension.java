package id.jejak.messages.organization;

import java.time.LocalDate;

public record LiftOrganizationSuspension(OrganizationId organization, LocalDate from)
    implements OrganizationCommand {}
