package id.jejak.messages.cases;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;

/// A case (perkara).
public record CaseId(@JsonValue String value) implements Identifier {
  public CaseId {
    Identifier.check("cas", value);
  }

  /// One case for each cause: who learns of it twice opens the same.
  public static CaseId of(CaseKind kind, String subject, String cause) {
    return new CaseId(Derived.id("cas", kind.name(), subject, cause));
  }

  @Override
  public String toString() {
    return value;
  }
}
