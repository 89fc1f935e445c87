package id.jejak.messages.person;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// One wish to correct what is recorded about a person.
public record CorrectionId(@JsonValue String value) implements Identifier {
  public CorrectionId {
    Identifier.check("cor", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
