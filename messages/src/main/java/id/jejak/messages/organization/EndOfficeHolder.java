package id.jejak.messages.organization;

import id.jejak.messages.person.PersonId;
import java.time.LocalDate;

/// From the day `on` the holder signs no more.
public record EndOfficeHolder(
    OrganizationId organization, String office, PersonId holder, LocalDate on)
    implements OrganizationCommand {}
