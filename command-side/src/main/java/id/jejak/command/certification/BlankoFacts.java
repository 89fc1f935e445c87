package id.jejak.command.certification;

import id.jejak.command.certification.Certificate.Held;
import id.jejak.kernel.History;
import id.jejak.messages.certification.BlankoNumber;
import id.jejak.messages.certification.CertificateId;
import org.jspecify.annotations.Nullable;

/// What a decision about forms must know of a certificate.
///
/// @param certificate null where none was issued, or none is asked about
record BlankoFacts(@Nullable Held certificate) {
  static final BlankoFacts NONE = new BlankoFacts(null);

  static BlankoFacts of(CertificateId certificate, History history) {
    return new BlankoFacts(CertificateFacts.held(certificate, history));
  }

  boolean delivered(BlankoNumber form) {
    if (certificate == null) {
      return false;
    }
    var paper = certificate.paper();
    return paper.printed().entrySet().stream()
        .anyMatch(one -> one.getValue().equals(form) && paper.delivered().contains(one.getKey()));
  }

  boolean printed(BlankoNumber form) {
    return certificate != null && certificate.paper().printed().containsValue(form);
  }
}
