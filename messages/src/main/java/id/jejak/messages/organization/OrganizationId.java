package id.jejak.messages.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// An organisation (lembaga).
public record OrganizationId(@JsonValue String value) implements Identifier {
  public OrganizationId {
    Identifier.check("org", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
