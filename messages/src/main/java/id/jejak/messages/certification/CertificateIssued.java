package id.jejak.messages.certification;

import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.shared.Period;
import org.jspecify.annotations.Nullable;

/// @param surveillanceMonths every how many months the holder is asked, as the scheme version says;
///   0 where nobody is
/// @param previous the one that it renews or corrects; null for a first certificate
/// @param correction null unless `previous` had a mistake in it
public record CertificateIssued(
    CertificateRef of,
    CertificateNumber number,
    Personal<String> registration,
    Period validity,
    PlenaryId plenary,
    int surveillanceMonths,
    @Nullable CertificateId previous,
    @Nullable Correction correction)
    implements CertificateEvent {}
