package id.jejak.messages.certification;

import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;

/// At most one active certificate per person and scheme (R28).
public record DuplicateCertificate(PersonId person, SchemeId scheme) implements CertificateRefusal {
  @Override
  public String code() {
    return "DUPLICATE";
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
