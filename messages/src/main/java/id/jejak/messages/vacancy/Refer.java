package id.jejak.messages.vacancy;

import id.jejak.kernel.Begins;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The office invites somebody of the talent pool to apply.
public record Refer(
    ReferralId referral, VacancyId vacancy, PersonId person, @Nullable CertificateId certificate)
    implements ReferralCommand, Begins {}
