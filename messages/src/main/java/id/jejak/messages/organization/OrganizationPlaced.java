package id.jejak.messages.organization;

import java.time.LocalDate;

/// From the day `from` it stands under `parent`.
public record OrganizationPlaced(OrganizationId organization, OrganizationId parent, LocalDate from)
    implements OrganizationEvent {}
