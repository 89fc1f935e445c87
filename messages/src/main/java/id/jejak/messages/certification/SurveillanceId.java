package id.jejak.messages.certification;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;

/// One of the regular questions to the holder of a certificate; rounds count from 1.
public record SurveillanceId(@JsonValue String value) implements Identifier {
  public SurveillanceId {
    Identifier.check("srv", value);
  }

  public static SurveillanceId of(CertificateId certificate, int round) {
    return new SurveillanceId(Derived.id("srv", certificate.value(), String.valueOf(round)));
  }

  @Override
  public String toString() {
    return value;
  }
}
