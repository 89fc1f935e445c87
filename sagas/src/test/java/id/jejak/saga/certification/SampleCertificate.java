package id.jejak.saga.certification;

import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PLENARY;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Personal;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.Correction;
import id.jejak.messages.shared.Period;
import org.jspecify.annotations.Nullable;

/// The certificate of the sample candidate.
final class SampleCertificate {
  static final CertificateId CERTIFICATE = CertificateId.of(FIRST.assessment());
  static final CertificateId OTHER = new CertificateId("cert-other");
  static final CertificateRef OF =
      new CertificateRef(
          CERTIFICATE,
          SITI.person(),
          SCHEME,
          LSP,
          PROGRAM,
          CANDIDATE.application(),
          FIRST.assessment());
  static final CertificateIssued ISSUED = issued(null, null);
  static final CertificateExpired EXPIRED = new CertificateExpired(OF);
  static final CertificateWithdrawn WITHDRAWN =
      new CertificateWithdrawn(OF, day("2024-01-10"), "FRAUD", null);
  static final CertificateSuperseded SUPERSEDED =
      new CertificateSuperseded(OF, OTHER, day("2024-01-10"), "PERSON_DATA");
  static final CertificateReinstated REINSTATED =
      new CertificateReinstated(OF, day("2024-01-10"), "UNFOUNDED", null);

  private SampleCertificate() {}

  static CertificateIssued issued(
      @Nullable CertificateId previous, @Nullable Correction correction) {
    return new CertificateIssued(
        OF,
        new CertificateNumber("74100 2166 5 0006474 2023"),
        Personal.of(SITI.person(), "REG 1"),
        new Period(day("2023-03-20"), day("2026-03-20")),
        PLENARY,
        12,
        previous,
        correction);
  }
}
