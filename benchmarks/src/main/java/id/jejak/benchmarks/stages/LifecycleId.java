package id.jejak.benchmarks.stages;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

public record LifecycleId(@JsonValue String value) implements Identifier {
  public LifecycleId {
    Identifier.check("lif", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
