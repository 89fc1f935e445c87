package id.jejak.messages.cases;

import id.jejak.kernel.Begins;
import id.jejak.kernel.Personal;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A datum about a person, or on their certificate, is wrong; the evidence says what is right.
///
/// @param field a code, such as `NAME`
public record RequestCorrection(
    CaseId caseId,
    PersonId person,
    @Nullable CertificateId certificate,
    String field,
    Personal<String> evidence,
    LocalDate dueOn)
    implements CaseCommand, Begins {
  public RequestCorrection {
    if (!field.matches("[A-Z][A-Z_]*")) {
      throw new IllegalArgumentException("a field is named in capitals, such as NAME");
    }
  }
}
