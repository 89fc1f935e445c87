package id.jejak.messages.cases;

import id.jejak.kernel.Begins;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is not named, although the assessment or the certificate tells it, is found there.
///
/// @param subject what it is about: an identifier, or a scheme version
/// @param cause what brought it up: an identifier or a code
public record OpenCase(
    CaseId caseId,
    CaseKind kind,
    String subject,
    @Nullable PersonId person,
    @Nullable CertificateId certificate,
    @Nullable AssessmentId assessment,
    String cause,
    LocalDate dueOn)
    implements CaseCommand, Begins {
  public OpenCase {
    if (subject.isBlank() || cause.isBlank()) {
      throw new IllegalArgumentException("a case says what it is about and what brought it up");
    }
    if (kind == CaseKind.SUSPENSION && certificate == null) {
      throw new IllegalArgumentException("a suspension is about a certificate");
    }
  }
}
