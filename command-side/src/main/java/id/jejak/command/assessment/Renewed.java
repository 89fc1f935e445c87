package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.scheme.UnitCode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A certificate that is to be renewed, and what its scheme gained since (R28). One that was
/// withdrawn or has been replaced cannot be (R30); one that has expired can.
final class Renewed {
  private Renewed() {}

  static @Nullable CertificateRef of(CertificateId certificate, History history) {
    @Nullable CertificateRef found = null;
    for (CertificateEvent event : history.of(certificate, CertificateEvent.class)) {
      if (event instanceof CertificateIssued issued) {
        found = issued.of();
      } else if (event instanceof ExternalCertificateRecorded recorded) {
        found = recorded.of();
      } else if (event instanceof CertificateWithdrawn || event instanceof CertificateSuperseded) {
        return null;
      }
    }
    return found;
  }

  /// Units of the candidate's version that the certificate's version had not.
  static Set<UnitCode> gaps(CertificateRef certificate, CandidateRef candidate, Scheme scheme) {
    var gaps = new LinkedHashSet<>(scheme.units(candidate.scheme()));
    gaps.removeAll(scheme.units(certificate.scheme()));
    return gaps;
  }
}
