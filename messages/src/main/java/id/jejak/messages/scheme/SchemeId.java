package id.jejak.messages.scheme;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A certification scheme (skema sertifikasi).
public record SchemeId(@JsonValue String value) implements Identifier {
  public SchemeId {
    Identifier.check("sch", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
