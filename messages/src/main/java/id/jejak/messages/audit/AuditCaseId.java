package id.jejak.messages.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// An audit case (kasus audit).
public record AuditCaseId(@JsonValue String value) implements Identifier {
  public AuditCaseId {
    Identifier.check("aud", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
