package id.jejak.messages.training;

import id.jejak.messages.program.TrainingType;

/// A class names a certification body, unless its training type has a certifier of its own.
public record CertifierMismatch(TrainingType type) implements TrainingRefusal {
  @Override
  public String code() {
    return "CERTIFIER_MISMATCH";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
