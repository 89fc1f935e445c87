package id.jejak.messages.person;

import id.jejak.kernel.Personal;

/// @param to what should be recorded, in the fields that it is about
/// @param evidence the document that shows it (R40)
public record RequestCorrection(
    PersonId person, CorrectionId correction, PersonData to, Personal<String> evidence)
    implements PersonCommand {
  public RequestCorrection {
    if (to.fields().isEmpty()) {
      throw new IllegalArgumentException("a correction names at least one field");
    }
  }
}
