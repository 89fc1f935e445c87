package id.jejak.messages.placement;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A person's own business (usaha mandiri).
public record BusinessId(@JsonValue String value) implements Identifier {
  public BusinessId {
    Identifier.check("biz", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
