package id.jejak.messages.assessment;

import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;

/// At most one active certificate per person and scheme (R28).
public record ValidCertificateExists(PersonId person, SchemeId scheme)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "VALID_CERTIFICATE_EXISTS";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public boolean material() {
    return true;
  }
}
