package id.jejak.messages.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;

/// An appeal against a decision (banding, FR.AK.04).
public record AppealId(@JsonValue String value) implements Identifier {
  public AppealId {
    Identifier.check("apl", value);
  }

  /// There is one appeal per decision (R31).
  public static AppealId of(AssessmentId assessment) {
    return new AppealId(Derived.id("apl", assessment.value()));
  }

  @Override
  public String toString() {
    return value;
  }
}
