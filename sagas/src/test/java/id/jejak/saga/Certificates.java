package id.jejak.saga;

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
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.shared.Period;

/// Siti's certificate, and what may become of it.
public final class Certificates {
  public static final CertificateRef ONE =
      new CertificateRef(
          CertificateId.of(FIRST.assessment()),
          SITI.person(),
          SCHEME,
          LSP,
          PROGRAM,
          CANDIDATE.application(),
          FIRST.assessment());
  public static final CertificateIssued ISSUED =
      new CertificateIssued(
          ONE,
          new CertificateNumber("74100 2166 5 0006474 2023"),
          Personal.of(SITI.person(), "REG 1"),
          new Period(day("2023-03-20"), day("2026-03-19")),
          PLENARY,
          12,
          null,
          null);
  public static final CertificateExpired EXPIRED = new CertificateExpired(ONE);
  public static final CertificateWithdrawn WITHDRAWN =
      new CertificateWithdrawn(ONE, day("2024-01-10"), "FRAUD", null);
  public static final CertificateSuperseded SUPERSEDED =
      new CertificateSuperseded(
          ONE, CertificateId.after(ONE.certificate()), day("2024-01-10"), "NAME_CORRECTED");

  private Certificates() {}
}
