package id.jejak.messages.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;

/// One attempt of one candidate.
public record AssessmentId(@JsonValue String value) implements Identifier {
  public AssessmentId {
    Identifier.check("asm", value);
  }

  public static AssessmentId of(ApplicationId application, int attempt) {
    return new AssessmentId(Derived.id("asm", application.value(), String.valueOf(attempt)));
  }

  @Override
  public String toString() {
    return value;
  }
}
