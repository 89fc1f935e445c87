package id.jejak.messages.privacy;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// One failure to protect personal data.
public record BreachId(@JsonValue String value) implements Identifier {
  public BreachId {
    Identifier.check("brc", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
