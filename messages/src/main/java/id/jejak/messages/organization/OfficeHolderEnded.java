package id.jejak.messages.organization;

import id.jejak.messages.person.PersonId;
import java.time.LocalDate;

/// From the day `on` the holder signs no more; `from` is the first day of the term that it ends.
public record OfficeHolderEnded(
    OrganizationId organization, String office, PersonId holder, LocalDate from, LocalDate on)
    implements OrganizationEvent {}
