package id.jejak.messages.certification;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;
import id.jejak.messages.assessment.AssessmentId;

/// A certificate: derived from what it rests on, so that asking twice asks for the same one.
public record CertificateId(@JsonValue String value) implements Identifier {
  public CertificateId {
    Identifier.check("cert", value);
  }

  public static CertificateId of(AssessmentId assessment) {
    return new CertificateId(Derived.id("cert", assessment.value()));
  }

  /// The one that takes the place of a certificate with a mistake in it.
  public static CertificateId after(CertificateId corrected) {
    return new CertificateId(Derived.id("cert", corrected.value(), "corrected"));
  }

  /// Issued elsewhere; a body outside never gives one number twice.
  public static CertificateId external(Issuer issuer, String number) {
    return new CertificateId(Derived.id("cert", issuer.kind().name(), issuer.name(), number));
  }

  @Override
  public String toString() {
    return value;
  }
}
