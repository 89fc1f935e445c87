package id.jejak.messages.talent;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;
import id.jejak.messages.person.PersonId;

/// The talent profile of a person.
public record TalentId(@JsonValue String value) implements Identifier {
  public TalentId {
    Identifier.check("tal", value);
  }

  public static TalentId of(PersonId person) {
    return new TalentId("tal-" + person.value());
  }

  @Override
  public String toString() {
    return value;
  }
}
