package id.jejak.messages.privacy;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;
import id.jejak.messages.person.PersonId;

/// A person as the subject of data. Beside the stream of consents and requests it names the second
/// data key of a person: what nothing obliges us to keep, such as a contact, is sealed under it,
/// and can be forgotten while what a certificate rests on stays (ADR 0018).
public record DataSubjectId(@JsonValue String value) implements Identifier {
  private static final String PREFIX = "dsub-";

  public DataSubjectId {
    Identifier.check("dsub", value);
  }

  public static DataSubjectId of(PersonId person) {
    return new DataSubjectId(PREFIX + person.value());
  }

  @Override
  public String toString() {
    return value;
  }
}
