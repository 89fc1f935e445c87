package id.jejak.messages.vacancy;

import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;
import org.jspecify.annotations.Nullable;

/// By oneself, or on an invitation.
public record ApplyForJob(
    ReferralId referral, VacancyId vacancy, PersonId person, @Nullable CertificateId certificate)
    implements ReferralCommand {}
