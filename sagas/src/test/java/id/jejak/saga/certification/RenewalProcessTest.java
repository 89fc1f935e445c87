package id.jejak.saga.certification;

import static id.jejak.saga.ProcessSpec.WITA;
import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PLENARY;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.ExpireCertificate;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.Issuer;
import id.jejak.messages.certification.RemindOfExpiry;
import id.jejak.messages.certification.Verification;
import id.jejak.messages.shared.Period;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RenewalProcessTest {
  private static final CertificateId CERTIFICATE = CertificateId.of(FIRST.assessment());
  private static final CertificateRef OF =
      new CertificateRef(
          CERTIFICATE,
          SITI.person(),
          SCHEME,
          LSP,
          PROGRAM,
          CANDIDATE.application(),
          FIRST.assessment());
  private static final CertificateIssued ISSUED = issued("2023-03-20", "2026-03-19");
  private static final CertificateExpired EXPIRED = new CertificateExpired(OF);
  private static final CertificateWithdrawn WITHDRAWN =
      new CertificateWithdrawn(OF, day("2024-01-10"), "FRAUD", null);

  private static final CertificateRenewed RENEWED =
      new CertificateRenewed(OF, new CertificateId("cert-new"));
  private static final CertificateSuperseded SUPERSEDED =
      new CertificateSuperseded(OF, new CertificateId("cert-new"), day("2025-10-01"), "RENEWED");
  private static final ExternalCertificateRecorded EXTERNAL = external("2020-02-01", "2023-02-01");

  private static ExternalCertificateRecorded external(String from, String to) {
    return new ExternalCertificateRecorded(
        OF,
        new Issuer(Issuer.Kind.POLICE, "Polda"),
        "SKEP/1",
        new Period(day(from), day(to)),
        Verification.ORIGINAL_SEEN);
  }

  private static CertificateIssued issued(String from, String to) {
    return new CertificateIssued(
        OF,
        new CertificateNumber("74100 2166 5 0006474 2023"),
        Personal.of(SITI.person(), "REG 1"),
        new Period(day(from), day(to)),
        PLENARY,
        12,
        null,
        null);
  }

  private static ProcessSpec<?> renewal() {
    return ProcessSpec.of(new RenewalProcess(), CERTIFICATE.value());
  }

  private static Send remind(int days) {
    return new Send("remind-" + days, new RemindOfExpiry(CERTIFICATE, days));
  }

  private static final Send EXPIRE = new Send("expire", new ExpireCertificate(CERTIFICATE));

  @Test
  void the_holder_is_reminded_three_times_and_then_the_certificate_expires() {
    renewal()
        .when(ISSUED)
        .awaits("remind-180", "remind-90", "remind-30", "expire")
        .firesAt("remind-180", "2025-09-20T00:00")
        .firesAt("remind-90", "2025-12-19T00:00")
        .firesAt("remind-30", "2026-02-17T00:00")
        .firesAt("expire", "2026-03-20T00:00")
        .fires("remind-180")
        .then(remind(180))
        .fires("remind-90")
        .then(remind(90))
        .fires("remind-30")
        .then(remind(30))
        .fires("expire")
        .then(EXPIRE)
        .goesOn()
        .when(EXPIRED)
        .thenNothing()
        .over();
  }

  @Test
  void a_holiday_prolongs_nothing_and_the_day_ends_earlier_in_the_east() {
    var east = renewal().in(WITA); // the 23rd of April 2023 is a Sunday in the Idul Fitri leave
    east.when(issued("2020-04-24", "2023-04-23")).firesAt("expire", "2023-04-24T00:00");
    assertThat(east.wall("2023-04-24T00:00")).isEqualTo(Instant.parse("2023-04-23T16:00:00Z"));
  }

  @Test
  void a_short_certificate_is_not_reminded_of_before_it_is_valid() {
    renewal().when(issued("2023-03-20", "2023-06-20")).awaits("remind-90", "remind-30", "expire");
  }

  @Test
  void who_has_renewed_is_not_reminded_any_more() {
    renewal().given(ISSUED).when(RENEWED).awaits("expire").goesOn();
    renewal().given(ISSUED, RENEWED).when(SUPERSEDED).thenNothing().awaits().over();
  }

  @Test
  void a_certificate_from_elsewhere_that_is_nearly_over_is_reminded_of_at_once_and_once() {
    renewal()
        .on("2023-01-10")
        .when(EXTERNAL)
        .awaits("remind-30", "expire")
        .firesAt("remind-30", "2023-01-02T00:00");
  }

  @Test
  void one_that_is_over_already_only_expires() {
    renewal().when(external("2018-02-01", "2021-02-01")).awaits("expire");
  }

  @Test
  void a_reminder_that_comes_after_a_withdrawal_is_not_missed() {
    renewal()
        .given(ISSUED)
        .fires("remind-180")
        .refused("remind-180", "ILLEGAL_TRANSITION", "WITHDRAWN")
        .thenNothing()
        .when(WITHDRAWN)
        .over();
  }

  @Test
  void a_certificate_that_would_stay_valid_for_ever_parks_it() {
    renewal()
        .given(ISSUED)
        .fires("expire")
        .refused("expire", "ILLEGAL_TRANSITION", "ACTIVE")
        .parked("ILLEGAL_TRANSITION");
  }

  @Test
  void a_withdrawn_certificate_is_over() {
    renewal().given(ISSUED).when(WITHDRAWN).thenNothing().awaits().over();
  }

  @Test
  void withdrawn_in_the_last_moment_it_does_not_expire() {
    renewal()
        .given(ISSUED)
        .fires("expire")
        .refused("expire", "ILLEGAL_TRANSITION", "WITHDRAWN")
        .thenNothing()
        .when(WITHDRAWN)
        .over();
  }

  @Test
  void a_reminder_heard_of_after_the_end_changes_nothing() {
    renewal().given(ISSUED, WITHDRAWN).hasFiredToo("remind-90").thenNothing().over();
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    renewal().given(ISSUED).fires("expire").refused("expire", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new RenewalProcess(), CERTIFICATE.value(), is -> "WATCHED")
        .walking(ISSUED, EXTERNAL, RENEWED, SUPERSEDED, EXPIRED, WITHDRAWN)
        .livingWith(
            "remind-180 ILLEGAL_TRANSITION WITHDRAWN",
            "remind-90 ILLEGAL_TRANSITION WITHDRAWN",
            "remind-30 ILLEGAL_TRANSITION WITHDRAWN",
            "expire ILLEGAL_TRANSITION WITHDRAWN")
        .approve();
  }
}
