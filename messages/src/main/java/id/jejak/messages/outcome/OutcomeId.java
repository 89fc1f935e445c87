package id.jejak.messages.outcome;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;
import id.jejak.messages.training.EnrollmentId;

/// One question to one graduate.
public record OutcomeId(@JsonValue String value) implements Identifier {
  public OutcomeId {
    Identifier.check("out", value);
  }

  public static OutcomeId of(EnrollmentId enrollment, int months) {
    return new OutcomeId(Derived.id("out", enrollment.value(), Integer.toString(months)));
  }

  @Override
  public String toString() {
    return value;
  }
}
