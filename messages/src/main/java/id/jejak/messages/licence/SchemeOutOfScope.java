package id.jejak.messages.licence;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;

/// The scheme is in the body's licensed scope on that day (R16).
public record SchemeOutOfScope(OrganizationId lsp, SchemeId scheme, LocalDate day)
    implements LicenceRefusal {
  @Override
  public String code() {
    return "SCHEME_OUT_OF_SCOPE";
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
