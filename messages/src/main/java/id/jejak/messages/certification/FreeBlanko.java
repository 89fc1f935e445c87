package id.jejak.messages.certification;

/// The certificate is not to be printed any more.
public record FreeBlanko(BlankoStockId stock, CertificateId certificate) implements BlankoCommand {}
