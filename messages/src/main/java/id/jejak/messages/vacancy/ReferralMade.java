package id.jejak.messages.vacancy;

import id.jejak.messages.certification.CertificateId;
import org.jspecify.annotations.Nullable;

public record ReferralMade(ReferralRef of, @Nullable CertificateId certificate)
    implements ReferralEvent {}
