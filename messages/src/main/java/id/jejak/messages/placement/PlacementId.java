package id.jejak.messages.placement;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A person in a job (penempatan).
public record PlacementId(@JsonValue String value) implements Identifier {
  public PlacementId {
    Identifier.check("plc", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
