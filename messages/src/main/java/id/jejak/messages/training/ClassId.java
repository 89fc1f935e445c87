package id.jejak.messages.training;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A training class (kelas, paket), usually sixteen seats.
public record ClassId(@JsonValue String value) implements Identifier {
  public ClassId {
    Identifier.check("cls", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
