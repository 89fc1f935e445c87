package id.jejak.messages.organization;

import id.jejak.kernel.Personal;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.Period;

/// An acting holder (Plt) signs like any other.
public record AppointOfficeHolder(
    OrganizationId organization,
    String office,
    PersonId holder,
    Personal<String> name,
    boolean acting,
    Period term)
    implements OrganizationCommand {}
