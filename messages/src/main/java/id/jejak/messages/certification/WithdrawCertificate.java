package id.jejak.messages.certification;

import java.time.LocalDate;

public record WithdrawCertificate(CertificateId certificate, LocalDate effectiveFrom, String reason)
    implements CertificateCommand {}
