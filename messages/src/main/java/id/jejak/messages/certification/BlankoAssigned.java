package id.jejak.messages.certification;

import id.jejak.messages.organization.OrganizationId;

public record BlankoAssigned(
    BlankoStockId stock, OrganizationId lsp, BlankoNumber form, CertificateId certificate, int copy)
    implements BlankoEvent {}
