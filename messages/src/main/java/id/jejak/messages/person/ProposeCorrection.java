package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import id.jejak.messages.cases.CaseId;
import org.jspecify.annotations.Nullable;

/// What is right, as the office reads the evidence; somebody else makes the correction (R40).
///
/// @param to what should be recorded, in the fields that it is about
/// @param evidence the document that shows it
/// @param caseId the case in which the mistake was found, if there is one
public record ProposeCorrection(
    PersonId person,
    CorrectionId correction,
    PersonData to,
    Personal<String> evidence,
    @Nullable CaseId caseId)
    implements PersonCommand {
  public ProposeCorrection {
    if (to.fields().isEmpty()) {
      throw new IllegalArgumentException("a correction names at least one field");
    }
  }
}
