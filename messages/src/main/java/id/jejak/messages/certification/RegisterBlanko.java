package id.jejak.messages.certification;

/// Asks for a form for a certificate, or for a duplicate of it.
public record RegisterBlanko(BlankoStockId stock, CertificateId certificate, int copy)
    implements BlankoCommand {}
