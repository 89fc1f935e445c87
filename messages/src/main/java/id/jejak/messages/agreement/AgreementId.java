package id.jejak.messages.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// An agreement (perjanjian kerja sama).
public record AgreementId(@JsonValue String value) implements Identifier {
  public AgreementId {
    Identifier.check("agr", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
