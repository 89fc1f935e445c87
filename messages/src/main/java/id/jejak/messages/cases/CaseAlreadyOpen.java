package id.jejak.messages.cases;

import id.jejak.messages.certification.CertificateId;

/// One case at a time holds a certificate, or the end of one would undo the other.
public record CaseAlreadyOpen(CertificateId certificate) implements CaseRefusal {
  @Override
  public String code() {
    return "CASE_ALREADY_OPEN";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
