package id.jejak.messages.complaint;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A complaint (keluhan).
public record ComplaintId(@JsonValue String value) implements Identifier {
  public ComplaintId {
    Identifier.check("cpl", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
