package id.jejak.messages.agreement;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;

/// Who signs, for whom, in which office.
public record Signatory(OrganizationId organization, String office, PersonId holder) {}
