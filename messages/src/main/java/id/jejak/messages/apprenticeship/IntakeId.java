package id.jejak.messages.apprenticeship;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// The candidates among whom one host chooses at one time; who fails is replaced from it.
public record IntakeId(@JsonValue String value) implements Identifier {
  public IntakeId {
    Identifier.check("itk", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
