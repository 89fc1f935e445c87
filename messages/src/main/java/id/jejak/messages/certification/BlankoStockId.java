package id.jejak.messages.certification;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;
import id.jejak.messages.organization.OrganizationId;

/// The stock of certificate forms of one body; named after it.
public record BlankoStockId(@JsonValue String value) implements Identifier {
  public BlankoStockId {
    Identifier.check("blk", value);
  }

  public static BlankoStockId of(OrganizationId lsp) {
    return new BlankoStockId("blk-" + lsp.value());
  }

  public OrganizationId lsp() {
    return new OrganizationId(value.substring("blk-".length()));
  }

  @Override
  public String toString() {
    return value;
  }
}
