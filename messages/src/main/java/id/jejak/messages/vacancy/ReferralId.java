package id.jejak.messages.vacancy;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;
import id.jejak.messages.person.PersonId;

/// One person on the way to one vacancy (lamaran, rujukan).
public record ReferralId(@JsonValue String value) implements Identifier {
  public ReferralId {
    Identifier.check("ref", value);
  }

  public static ReferralId of(VacancyId vacancy, PersonId person) {
    return new ReferralId(Derived.id("ref", vacancy.value(), person.value()));
  }

  @Override
  public String toString() {
    return value;
  }
}
