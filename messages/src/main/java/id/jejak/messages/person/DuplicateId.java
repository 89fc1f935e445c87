package id.jejak.messages.person;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;

/// Two people who may be one; the same whichever of them is named first.
public record DuplicateId(@JsonValue String value) implements Identifier {
  public DuplicateId {
    Identifier.check("dup", value);
  }

  public static DuplicateId of(PersonId one, PersonId other) {
    boolean ordered = one.value().compareTo(other.value()) < 0;
    return new DuplicateId(
        Derived.id(
            "dup", ordered ? one.value() : other.value(), ordered ? other.value() : one.value()));
  }

  @Override
  public String toString() {
    return value;
  }
}
