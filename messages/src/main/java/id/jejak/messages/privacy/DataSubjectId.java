package id.jejak.messages.privacy;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;
import id.jejak.messages.person.PersonId;

/// A person as the subject of data.
public record DataSubjectId(@JsonValue String value) implements Identifier {
  public DataSubjectId {
    Identifier.check("dsub", value);
  }

  public static DataSubjectId of(PersonId person) {
    return new DataSubjectId("dsub-" + person.value());
  }

  @Override
  public String toString() {
    return value;
  }
}
