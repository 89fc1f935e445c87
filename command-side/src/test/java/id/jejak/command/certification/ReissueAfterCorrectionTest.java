package id.jejak.command.certification;

import static id.jejak.command.certification.Example.CASE;
import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.DECIDED;
import static id.jejak.command.certification.Example.EXPIRED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.PERSON;
import static id.jejak.command.certification.Example.REF;
import static id.jejak.command.certification.Example.RIGHT;
import static id.jejak.command.certification.Example.SCHEME;
import static id.jejak.command.certification.Example.SUSPENDED;
import static id.jejak.command.certification.Example.certificate;
import static id.jejak.command.certification.Example.decidedCase;
import static id.jejak.command.certification.Example.successor;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.certification.CertificateCommand;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.Correction;
import id.jejak.messages.certification.DuplicateCertificate;
import id.jejak.messages.certification.NumberClash;
import id.jejak.messages.certification.ReissueAfterCorrection;
import id.jejak.messages.certification.SupersedeCertificate;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class ReissueAfterCorrectionTest {
  static final ReissueAfterCorrection BY_CASE =
      new ReissueAfterCorrection(CERTIFICATE, "MISPRINT", CASE);
  static final CertificateIssued REISSUED = successor(RIGHT, new Correction("MISPRINT", CASE));

  private static DeciderSpec<CertificateCommand, Certificate, CertificateEvent, CertificateFacts>
      world(CertificateEvent... past) {
    return certificate().where(CERTIFICATE, past).where(CASE, decidedCase(CaseOutcome.CORRECT));
  }

  @Test
  void another_certificate_takes_the_place_of_the_wrong_one_for_the_rest_of_its_validity() {
    world(ISSUED).when(BY_CASE).then(REISSUED);
    world(ISSUED).given(REISSUED).when(BY_CASE).thenNothing();
  }

  @Test
  void the_scheme_passes_from_one_to_the_other_and_the_number_is_its_own() {
    world(ISSUED)
        .when(BY_CASE)
        .thenClaims(
            new Claim.Release("active-certificate", "per-1|sch-oto-1", CERTIFICATE.value()),
            new Claim.Take(
                "active-certificate",
                "per-1|sch-oto-1",
                RIGHT.value(),
                new DuplicateCertificate(PERSON, SCHEME)),
            new Claim.Take(
                "certificate-number",
                REISSUED.number().number(),
                RIGHT.value(),
                new NumberClash(REISSUED.number().number())),
            new Claim.Number("num-certificate-2023", 1));
  }

  @Test
  void nobody_finds_a_mistake_alone() {
    certificate()
        .where(CERTIFICATE, ISSUED)
        .where(PERSON, PeopleExample.registered(PERSON))
        .when(new ReissueAfterCorrection(CERTIFICATE, "MISPRINT", null))
        .thenRefused(new FourEyes(CERTIFICATE.value()));
    certificate()
        .where(CERTIFICATE, ISSUED)
        .where(CASE, decidedCase(CaseOutcome.DISMISSED))
        .when(BY_CASE)
        .thenRefused(new FourEyes(CERTIFICATE.value()));
  }

  @Test
  void what_is_suspended_or_over_is_not_mended() {
    world(ISSUED, SUSPENDED)
        .when(BY_CASE)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "SUSPENDED"));
    world(ISSUED, EXPIRED)
        .when(BY_CASE)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "EXPIRED"));
    world().when(BY_CASE).thenRefused(new NotFound(CERTIFICATE.value()));
  }

  @Test
  void the_wrong_one_is_superseded_and_says_by_which() {
    var superseded = new CertificateSuperseded(REF, RIGHT, DECIDED, "MISPRINT");
    var told = new SupersedeCertificate(CERTIFICATE, RIGHT);
    certificate().given(ISSUED).where(RIGHT, REISSUED).when(told).then(superseded);
    certificate().given(ISSUED, superseded).where(RIGHT, REISSUED).when(told).thenNothing();
    certificate().given(ISSUED).when(told).thenRefused(new NotFound(RIGHT.value()));
    certificate()
        .given(ISSUED, superseded)
        .when(SuspendCertificateTest.SUSPEND)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "SUPERSEDED"));
  }
}
