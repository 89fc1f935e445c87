package id.jejak.messages.certification;

import id.jejak.messages.assessment.PlenaryId;
import java.time.LocalDate;

public record IssueCertificate(
    CertificateId certificate, CertificateRef of, PlenaryId plenary, LocalDate on)
    implements CertificateCommand {}
