package id.jejak.messages.partner;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A partner that follows what happens.
public record SubscriptionId(@JsonValue String value) implements Identifier {
  public SubscriptionId {
    Identifier.check("sub", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
