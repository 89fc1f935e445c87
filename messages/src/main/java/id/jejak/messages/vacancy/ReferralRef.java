package id.jejak.messages.vacancy;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;

/// The keys by which a referral is found; every event of it carries them.
public record ReferralRef(
    ReferralId referral, VacancyId vacancy, OrganizationId employer, PersonId person) {}
