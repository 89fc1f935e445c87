package id.jejak.messages.licence;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

/// The body is licensed on the day of the decision (R26).
public record LspNotLicensed(OrganizationId lsp, LocalDate day) implements LicenceRefusal {
  @Override
  public String code() {
    return "LSP_NOT_LICENSED";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }

  @Override
  public boolean material() {
    return true;
  }
}
