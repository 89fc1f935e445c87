package id.jejak.messages.certification;

import id.jejak.messages.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/// @param form what was set aside and can serve another; null where the certificate still waited
public record BlankoFreed(
    BlankoStockId stock,
    OrganizationId lsp,
    CertificateId certificate,
    int copy,
    @Nullable BlankoNumber form)
    implements BlankoEvent {}
