package id.jejak.messages.person;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A person. Technical: never a NIK, nor made from one.
public record PersonId(@JsonValue String value) implements Identifier {
  public PersonId {
    Identifier.check("per", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
