package id.jejak.messages.trainer;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A trainer (instruktur).
public record TrainerId(@JsonValue String value) implements Identifier {
  public TrainerId {
    Identifier.check("trn", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
