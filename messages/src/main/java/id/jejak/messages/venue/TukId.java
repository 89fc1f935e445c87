package id.jejak.messages.venue;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// An assessment venue (tempat uji kompetensi).
public record TukId(@JsonValue String value) implements Identifier {
  public TukId {
    Identifier.check("tuk", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
