package id.jejak.messages.certification;

import id.jejak.messages.organization.OrganizationId;
import java.util.List;

public record BlankoLost(
    BlankoStockId stock,
    OrganizationId lsp,
    String letter,
    List<BlankoNumber> forms,
    String minutes)
    implements BlankoEvent {}
