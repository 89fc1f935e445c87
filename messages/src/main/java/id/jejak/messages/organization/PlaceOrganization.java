package id.jejak.messages.organization;

import java.time.LocalDate;

/// From the day `from` it stands under `parent`: a regency's office under the province's, a
/// training centre under its office, a body under the centre that founded it.
public record PlaceOrganization(OrganizationId organization, OrganizationId parent, LocalDate from)
    implements OrganizationCommand {}
