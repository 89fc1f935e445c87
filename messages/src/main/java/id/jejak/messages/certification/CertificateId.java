package id.jejak.messages.certification;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;
import id.jejak.messages.assessment.AssessmentId;

/// A certificate; derived from the assessment that earned it.
public record CertificateId(@JsonValue String value) implements Identifier {
  public CertificateId {
    Identifier.check("cert", value);
  }

  public static CertificateId of(AssessmentId assessment) {
    return new CertificateId(Derived.id("cert", assessment.value()));
  }

  @Override
  public String toString() {
    return value;
  }
}
