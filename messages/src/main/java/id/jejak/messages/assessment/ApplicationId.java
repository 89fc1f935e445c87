package id.jejak.messages.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.training.EnrollmentId;

/// An application for certification (permohonan, FR.APL.01).
public record ApplicationId(@JsonValue String value) implements Identifier {
  public ApplicationId {
    Identifier.check("app", value);
  }

  public static ApplicationId of(EnrollmentId enrollment) {
    return new ApplicationId(Derived.id("app", enrollment.value()));
  }

  /// To renew a certificate.
  public static ApplicationId renewing(CertificateId certificate) {
    return new ApplicationId(Derived.id("app", "renewal", certificate.value()));
  }

  /// To be assessed again, because a case took this assessment back.
  public static ApplicationId insteadOf(AssessmentId taken) {
    return new ApplicationId(Derived.id("app", "instead", taken.value()));
  }

  @Override
  public String toString() {
    return value;
  }
}
