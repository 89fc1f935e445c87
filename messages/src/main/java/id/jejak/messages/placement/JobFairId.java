package id.jejak.messages.placement;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A job fair (bursa kerja).
public record JobFairId(@JsonValue String value) implements Identifier {
  public JobFairId {
    Identifier.check("fair", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
