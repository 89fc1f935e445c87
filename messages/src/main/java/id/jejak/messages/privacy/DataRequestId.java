package id.jejak.messages.privacy;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// One recorded wish of a person about their data (UU 27/2022, art. 14).
public record DataRequestId(@JsonValue String value) implements Identifier {
  public DataRequestId {
    Identifier.check("dsr", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
