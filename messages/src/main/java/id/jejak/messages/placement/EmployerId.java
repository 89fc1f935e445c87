package id.jejak.messages.placement;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;
import id.jejak.messages.organization.OrganizationId;

/// A company as an employer of the labour market.
public record EmployerId(@JsonValue String value) implements Identifier {
  public EmployerId {
    Identifier.check("emp", value);
  }

  public static EmployerId of(OrganizationId organization) {
    return new EmployerId("emp-" + organization.value());
  }

  @Override
  public String toString() {
    return value;
  }
}
