package id.jejak.messages.licence;

import id.jejak.messages.organization.OrganizationId;

/// A P2 body certifies only people of its parent institution and of its network, a P1 body only the
/// former (R17).
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
