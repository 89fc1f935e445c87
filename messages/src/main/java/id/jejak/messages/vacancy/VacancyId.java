package id.jejak.messages.vacancy;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// A vacancy (lowongan).
public record VacancyId(@JsonValue String value) implements Identifier {
  public VacancyId {
    Identifier.check("vac", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
