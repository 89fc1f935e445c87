package id.jejak.messages.funding;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;
import id.jejak.messages.organization.OrganizationId;

/// The budget year of one office.
public record FiscalYearId(@JsonValue String value) implements Identifier {
  public FiscalYearId {
    Identifier.check("fy", value);
  }

  public static FiscalYearId of(OrganizationId office, int fiscalYear) {
    return new FiscalYearId("fy-" + office.value() + "-" + fiscalYear);
  }

  @Override
  public String toString() {
    return value;
  }
}
