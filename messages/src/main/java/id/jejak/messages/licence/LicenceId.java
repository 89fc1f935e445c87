package id.jejak.messages.licence;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;
import id.jejak.messages.organization.OrganizationId;

/// The licence of one LSP; named after it.
public record LicenceId(@JsonValue String value) implements Identifier {
  public LicenceId {
    Identifier.check("lic", value);
  }

  public static LicenceId of(OrganizationId lsp) {
    return new LicenceId("lic-" + lsp.value());
  }

  @Override
  public String toString() {
    return value;
  }
}
