package id.jejak.messages.assessor;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A competence assessor (asesor kompetensi).
public record AssessorId(@JsonValue String value) implements Identifier {
  public AssessorId {
    Identifier.check("asr", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
