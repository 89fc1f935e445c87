package id.jejak.messages.training;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;
import id.jejak.messages.person.PersonId;

/// One person in one class (kepesertaan).
public record EnrollmentId(@JsonValue String value) implements Identifier {
  public EnrollmentId {
    Identifier.check("enr", value);
  }

  public static EnrollmentId of(PersonId person, ClassId trainingClass) {
    return new EnrollmentId(Derived.id("enr", person.value(), trainingClass.value()));
  }

  @Override
  public String toString() {
    return value;
  }
}
