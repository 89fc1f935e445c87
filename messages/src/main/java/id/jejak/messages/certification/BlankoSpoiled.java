package id.jejak.messages.certification;

import id.jejak.messages.organization.OrganizationId;
import org.jspecify.annotations.Nullable;

/// @param certificate what it was set aside for; null where it spoiled in the stock
public record BlankoSpoiled(
    BlankoStockId stock,
    OrganizationId lsp,
    BlankoNumber form,
    @Nullable CertificateId certificate,
    int copy,
    String minutes)
    implements BlankoEvent {}
