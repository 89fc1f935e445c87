package id.jejak.messages.program;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A programme (program/kegiatan) of one fiscal year.
public record ProgramId(@JsonValue String value) implements Identifier {
  public ProgramId {
    Identifier.check("prog", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
