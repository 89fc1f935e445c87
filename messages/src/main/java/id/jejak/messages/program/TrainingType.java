package id.jejak.messages.program;

import com.fasterxml.jackson.annotation.JsonValue;

/// A training type of a programme (jenis pelatihan), such as `OTO`.
public record TrainingType(@JsonValue String code) {
  public TrainingType {
    if (!code.matches("[A-Z0-9-]{2,12}")) {
      throw new IllegalArgumentException("a training type is 2 to 12 capitals, digits or dashes");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
