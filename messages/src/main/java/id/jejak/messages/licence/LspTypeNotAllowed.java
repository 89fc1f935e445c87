package id.jejak.messages.licence;

import id.jejak.messages.organization.OrganizationId;

/// A P2 body certifies only people of its parent, suppliers or network, shown by an agreement in
/// force (R17).
public record LspTypeNotAllowed(OrganizationId lsp, OrganizationId provider)
    implements LicenceRefusal {
  @Override
  public String code() {
    return "LSP_TYPE_NOT_ALLOWED";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
