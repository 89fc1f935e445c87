package id.jejak.messages.training;

import id.jejak.messages.scheme.SchemeVersion;

/// A class names a certification body, unless others give the certificate of its scheme.
public record CertifierMismatch(SchemeVersion scheme) implements TrainingRefusal {
  @Override
  public String code() {
    return "CERTIFIER_MISMATCH";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
