package id.jejak.messages.certification;

import id.jejak.messages.organization.OrganizationId;
import java.util.List;

public record BlankoReceived(
    BlankoStockId stock, OrganizationId lsp, String letter, List<BlankoNumber> forms)
    implements BlankoEvent {}
