package id.jejak.messages.certification;

import id.jejak.messages.organization.OrganizationId;

public record BlankoRequested(BlankoStockId stock, OrganizationId lsp, String letter, int forms)
    implements BlankoEvent {}
