package id.jejak.messages.organization;

import java.time.LocalDate;

public record OrganizationSuspensionLifted(OrganizationId organization, LocalDate from)
    implements OrganizationEvent {}
