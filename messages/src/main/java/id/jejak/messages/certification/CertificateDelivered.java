package id.jejak.messages.certification;

import java.time.LocalDate;

public record CertificateDelivered(CertificateRef of, int copy, LocalDate on)
    implements CertificateEvent {}
