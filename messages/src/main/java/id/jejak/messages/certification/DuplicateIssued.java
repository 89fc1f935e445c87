package id.jejak.messages.certification;

/// A second paper with the same number, marked as a duplicate.
public record DuplicateIssued(CertificateRef of, int copy, String reason)
    implements CertificateEvent {}
