package id.jejak.messages.certification;

import java.time.LocalDate;

public record DeliverCertificate(CertificateId certificate, int copy, LocalDate on)
    implements CertificateCommand {}
