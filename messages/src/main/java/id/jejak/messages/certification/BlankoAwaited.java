package id.jejak.messages.certification;

import id.jejak.messages.organization.OrganizationId;

/// No form is left: the certificate waits behind those who came earlier (F26).
public record BlankoAwaited(
    BlankoStockId stock, OrganizationId lsp, CertificateId certificate, int copy)
    implements BlankoEvent {}
