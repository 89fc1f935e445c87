package id.jejak.messages.assessment;

import id.jejak.messages.scheme.SchemeVersion;

/// Others certify under this scheme, such as the police: their certificates are recorded with
/// `ImportExternalCertificate`, and nobody applies for them here.
public record CertifiedElsewhere(SchemeVersion scheme) implements AssessmentRefusal {
  @Override
  public String code() {
    return "CERTIFIED_ELSEWHERE";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
