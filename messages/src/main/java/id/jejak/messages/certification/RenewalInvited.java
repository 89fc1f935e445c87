package id.jejak.messages.certification;

import java.time.LocalDate;

/// The holder is invited to renew the certificate (S0.8).
public record RenewalInvited(CertificateRef of, LocalDate on) implements CertificateEvent {}
