package id.jejak.messages.certification;

/// The holder has a new certificate. Whether this one ends with it, `renewal.overlap` says; then
/// `CertificateSuperseded` follows.
public record CertificateRenewed(CertificateRef of, CertificateId by) implements CertificateEvent {}
