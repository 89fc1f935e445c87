package id.jejak.messages.certification;

import java.time.LocalDate;

/// The office or the body invites the holder to renew, before or after the last day (S0.8).
public record InviteToRenew(CertificateId certificate, LocalDate on)
    implements CertificateCommand {}
