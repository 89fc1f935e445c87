package id.jejak.messages.certification;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// The certificate numbers of one year, nationwide (R27).
public record NumberRegistryId(@JsonValue String value) implements Identifier {
  public NumberRegistryId {
    Identifier.check("num", value);
  }

  public static NumberRegistryId certificates(int year) {
    return new NumberRegistryId("num-certificate-" + year);
  }

  @Override
  public String toString() {
    return value;
  }
}
