package id.jejak.messages.organization;

import id.jejak.messages.person.PersonId;
import java.time.LocalDate;

public record OfficeHolderEnded(
    OrganizationId organization, String office, PersonId holder, LocalDate on)
    implements OrganizationEvent {}
