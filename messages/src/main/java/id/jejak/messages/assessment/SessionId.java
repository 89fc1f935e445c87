package id.jejak.messages.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// An assessment session (jadwal uji).
public record SessionId(@JsonValue String value) implements Identifier {
  public SessionId {
    Identifier.check("ses", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
