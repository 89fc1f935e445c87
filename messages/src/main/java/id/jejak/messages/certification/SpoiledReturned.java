package id.jejak.messages.certification;

import id.jejak.messages.organization.OrganizationId;
import java.util.List;

public record SpoiledReturned(
    BlankoStockId stock, OrganizationId lsp, String letter, List<BlankoNumber> forms)
    implements BlankoEvent {}
