package id.jejak.messages.apprenticeship;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A person in an apprenticeship (pemagangan).
public record ApprenticeshipId(@JsonValue String value) implements Identifier {
  public ApprenticeshipId {
    Identifier.check("apr", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
