package id.jejak.messages.certification;

import java.time.LocalDate;

/// The first pair of eyes of a withdrawal without a case (R46).
public record RequestWithdrawal(CertificateId certificate, LocalDate effectiveFrom, String reason)
    implements CertificateCommand {}
