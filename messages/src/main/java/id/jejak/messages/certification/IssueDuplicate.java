package id.jejak.messages.certification;

/// Asks for a new form with the same number, because the paper was lost.
///
/// @param copy duplicates count from 1, so that asking twice gives one
public record IssueDuplicate(CertificateId certificate, int copy, String reason)
    implements CertificateCommand {}
