package id.jejak.messages.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;
import id.jejak.messages.training.EnrollmentId;

/// An application for certification (permohonan, FR.APL.01).
public record ApplicationId(@JsonValue String value) implements Identifier {
  public ApplicationId {
    Identifier.check("app", value);
  }

  public static ApplicationId of(EnrollmentId enrollment) {
    return new ApplicationId(Derived.id("app", enrollment.value()));
  }

  @Override
  public String toString() {
    return value;
  }
}
