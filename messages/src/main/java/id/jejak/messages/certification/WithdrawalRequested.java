package id.jejak.messages.certification;

import java.time.LocalDate;

/// `requester` is the principal who asked: the same may not approve (R46).
public record WithdrawalRequested(
    CertificateRef of, LocalDate effectiveFrom, String reason, String requester)
    implements CertificateEvent {}
