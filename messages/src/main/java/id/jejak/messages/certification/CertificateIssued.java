package id.jejak.messages.certification;

import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.shared.Period;

public record CertificateIssued(
    CertificateRef of,
    CertificateNumber number,
    Personal<String> registration,
    Period validity,
    PlenaryId plenary)
    implements CertificateEvent {}
