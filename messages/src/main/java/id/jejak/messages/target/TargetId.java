package id.jejak.messages.target;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A number of people that somebody wants to reach.
public record TargetId(@JsonValue String value) implements Identifier {
  public TargetId {
    Identifier.check("tgt", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
