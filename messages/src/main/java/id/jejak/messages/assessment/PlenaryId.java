package id.jejak.messages.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A plenary meeting of the decision committee (pleno).
public record PlenaryId(@JsonValue String value) implements Identifier {
  public PlenaryId {
    Identifier.check("plen", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
