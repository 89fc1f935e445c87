package id.jejak.messages.training;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// The stipend account (uang saku) of one enrolment.
public record StipendId(@JsonValue String value) implements Identifier {
  public StipendId {
    Identifier.check("stp", value);
  }

  public static StipendId of(EnrollmentId enrollment) {
    return new StipendId("stp-" + enrollment.value());
  }

  @Override
  public String toString() {
    return value;
  }
}
