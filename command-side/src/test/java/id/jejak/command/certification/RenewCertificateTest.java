package id.jejak.command.certification;

import static id.jejak.command.certification.Example.APPLICATION;
import static id.jejak.command.certification.Example.ASSESSMENT;
import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.DECIDED;
import static id.jejak.command.certification.Example.EXPIRED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.PLENARY;
import static id.jejak.command.certification.Example.REF;
import static id.jejak.command.certification.Example.RENEWAL;
import static id.jejak.command.certification.Example.WITHDRAWN;
import static id.jejak.command.certification.Example.certificate;
import static id.jejak.command.certification.Example.successor;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.certification.CertificateCommand;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.Correction;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.RenewCertificate;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RenewCertificateTest {
  static final RenewCertificate RENEW = new RenewCertificate(CERTIFICATE, RENEWAL);
  static final CertificateRenewed RENEWED = new CertificateRenewed(REF, RENEWAL);

  private static DeciderSpec<CertificateCommand, Certificate, CertificateEvent, CertificateFacts>
      world() {
    return certificate().where(RENEWAL, successor(RENEWAL, null));
  }

  @Test
  void the_new_one_takes_the_place_of_the_old() {
    world()
        .given(ISSUED)
        .when(RENEW)
        .then(RENEWED, new CertificateSuperseded(REF, RENEWAL, DECIDED, "RENEWED"));
  }

  @Test
  void where_the_policy_lets_them_overlap_the_old_one_stays_good_until_its_last_day() {
    world().rule("renewal.overlap", "UNTIL_EXPIRY").given(ISSUED).when(RENEW).then(RENEWED);
  }

  @Test
  void an_expired_one_only_knows_its_successor() {
    world().given(ISSUED, EXPIRED).when(RENEW).then(RENEWED);
    world().given(ISSUED, EXPIRED, RENEWED).when(RENEW).thenNothing();
  }

  @Test
  void a_certificate_that_says_nothing_of_it_renews_nothing() {
    certificate().given(ISSUED).when(RENEW).thenRefused(new NotFound(RENEWAL.value()));
    certificate()
        .where(RENEWAL, successor(RENEWAL, new Correction("MISPRINT", null)))
        .given(ISSUED)
        .when(RENEW)
        .thenRefused(new NotFound(RENEWAL.value()));
  }

  @Test
  void a_withdrawn_one_is_not_renewed() {
    world()
        .given(ISSUED, WITHDRAWN)
        .when(RENEW)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "WITHDRAWN"));
  }

  /// The old certificate is found through the application that renews it.
  @Test
  void the_new_one_is_issued_while_the_old_one_is_active_and_not_while_it_is_suspended() {
    var old = new CertificateId("cert-old");
    var before =
        new CertificateIssued(
            REF.as(old),
            ISSUED.number(),
            ISSUED.registration(),
            new Period(LocalDate.of(2020, 12, 1), LocalDate.of(2023, 12, 1)),
            PLENARY,
            12,
            null,
            null);
    var issue = new IssueCertificate(ASSESSMENT, DECIDED);
    var renewing =
        certificate()
            .where(
                APPLICATION,
                new CertificationApplicationSubmitted(
                    Example.assessment().candidate(), Track.RENEWAL, Payer.SELF, null, old));
    renewing
        .where(old, before)
        .when(issue)
        .then(
            new CertificateIssued(
                REF,
                ISSUED.number(),
                ISSUED.registration(),
                ISSUED.validity(),
                PLENARY,
                12,
                old,
                null));
    renewing
        .where(old, before, new CertificateSuspended(REF.as(old), DECIDED, "fraud", null))
        .when(issue)
        .thenRefused(new IllegalTransition(old.value(), "SUSPENDED"));
  }
}
