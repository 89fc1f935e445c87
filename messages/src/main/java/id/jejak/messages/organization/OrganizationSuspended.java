package id.jejak.messages.organization;

import java.time.LocalDate;

public record OrganizationSuspended(OrganizationId organization, LocalDate from, String reason)
    implements OrganizationEvent {}
