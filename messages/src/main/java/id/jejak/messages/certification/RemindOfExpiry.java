package id.jejak.messages.certification;

public record RemindOfExpiry(CertificateId certificate, int daysLeft)
    implements CertificateCommand {}
