package id.jejak.saga.certification;

import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;
import static id.jejak.saga.certification.SampleCertificate.CERTIFICATE;
import static id.jejak.saga.certification.SampleCertificate.EXPIRED;
import static id.jejak.saga.certification.SampleCertificate.ISSUED;
import static id.jejak.saga.certification.SampleCertificate.OF;
import static id.jejak.saga.certification.SampleCertificate.OTHER;
import static id.jejak.saga.certification.SampleCertificate.SUPERSEDED;
import static id.jejak.saga.certification.SampleCertificate.WITHDRAWN;
import static id.jejak.saga.certification.SampleCertificate.issued;

import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.Correction;
import id.jejak.messages.certification.Finding;
import id.jejak.messages.certification.RecordNoResponse;
import id.jejak.messages.certification.StartSurveillance;
import id.jejak.messages.certification.SurveillanceConcern;
import id.jejak.messages.certification.SurveillanceId;
import id.jejak.messages.certification.SurveillanceNoResponse;
import id.jejak.messages.certification.SurveillancePassed;
import id.jejak.messages.certification.SurveillanceStarted;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveillanceProcessTest {
  private static final SurveillanceId FIRST_ROUND = SurveillanceId.of(CERTIFICATE, 1);
  private static final SurveillancePassed PASSED = new SurveillancePassed(FIRST_ROUND, OF, null);
  private static final SurveillanceConcern CONCERN =
      new SurveillanceConcern(FIRST_ROUND, OF, Finding.MISUSE, null);
  private static final SurveillanceNoResponse SILENT = silent(1, "2024-05-19");
  private static final SurveillanceNoResponse SILENT_AGAIN = silent(2, "2024-06-18");

  private static SurveillanceNoResponse silent(int times, String replyBy) {
    return new SurveillanceNoResponse(FIRST_ROUND, OF, times, day(replyBy));
  }

  private static final SurveillanceStarted STARTED =
      new SurveillanceStarted(FIRST_ROUND, OF, 1, day("2024-04-19"));

  private static Send tell(int time, String replyBy) {
    return new Send(
        "tell:" + time,
        RequestNotification.to(
            SITI.person(),
            Template.SURVEILLANCE_QUESTION,
            Map.of("certificate", CERTIFICATE.value(), "day", replyBy),
            CERTIFICATE.value(),
            replyBy));
  }

  private static ProcessSpec<?> surveillance() {
    return ProcessSpec.of(new SurveillanceProcess(), CERTIFICATE.value()).on("2023-03-20");
  }

  private static Send silence(int times, String replyBy) {
    return new Send("silence", new RecordNoResponse(FIRST_ROUND, times, day(replyBy)));
  }

  @Test
  void the_holder_is_asked_every_year_and_has_thirty_days() {
    surveillance()
        .when(ISSUED)
        .firesAt("ask", "2024-03-20T00:00")
        .fires("ask")
        .then(
            new Send("ask", new StartSurveillance(CERTIFICATE, 1, day("2024-04-19"))),
            new Schedule("reply", Instant.parse("2024-04-19T17:00:00Z")))
        .when(STARTED)
        .then(tell(1, "2024-04-19"))
        .when(PASSED)
        .awaits("ask")
        .firesAt("ask", "2025-03-20T00:00");
  }

  @Test
  void on_its_last_day_a_certificate_is_not_asked_about() {
    surveillance()
        .given(ISSUED)
        .fires("ask")
        .given(PASSED)
        .fires("ask")
        .when(new SurveillancePassed(SurveillanceId.of(CERTIFICATE, 2), OF, null))
        .awaits();
  }

  @Test
  void who_is_silent_twice_is_suspended() {
    surveillance()
        .given(ISSUED)
        .fires("ask")
        .fires("reply")
        .then(silence(1, "2024-05-20"))
        .when(SILENT)
        .then(tell(2, "2024-05-19"), new Schedule("reply", Instant.parse("2024-05-19T17:00:00Z")))
        .firesAt("reply", "2024-05-20T00:00")
        .fires("reply")
        .then(silence(2, "2024-06-19"))
        .on("2024-05-20")
        .when(SILENT_AGAIN)
        .then(
            new Schedule("ask", Instant.parse("2025-03-19T17:00:00Z")),
            new Send(
                "suspend",
                new SuspendCertificate(
                    CERTIFICATE, day("2024-05-20"), "SURVEILLANCE_UNANSWERED", null)));
  }

  @Test
  void a_concern_opens_a_case() {
    surveillance()
        .given(ISSUED)
        .fires("ask")
        .on("2024-04-02")
        .when(CONCERN)
        .then(
            new Schedule("ask", Instant.parse("2025-03-19T17:00:00Z")),
            new Cancel("reply"),
            openCase("2024-05-02"));
  }

  @Test
  void also_when_it_comes_late() {
    surveillance()
        .given(ISSUED)
        .fires("ask")
        .given(SILENT, SILENT_AGAIN)
        .on("2024-07-01")
        .when(CONCERN)
        .then(openCase("2024-07-31"))
        .awaits("reply", "ask");
  }

  private static Send openCase(String dueOn) {
    return new Send(
        "case",
        new OpenCase(
            CaseId.of(CaseKind.SUSPENSION, CERTIFICATE.value(), FIRST_ROUND.value()),
            CaseKind.SUSPENSION,
            CERTIFICATE.value(),
            SITI.person(),
            CERTIFICATE,
            FIRST.assessment(),
            FIRST_ROUND.value(),
            day(dueOn)));
  }

  @Test
  void a_corrected_certificate_goes_on_with_the_round_that_comes_next() {
    surveillance()
        .on("2024-06-01")
        .when(issued(OTHER, new Correction("PERSON_DATA", null)))
        .firesAt("ask", "2025-03-20T00:00");
  }

  @Test
  void a_scheme_without_surveillance_asks_nobody() {
    var none =
        new CertificateIssued(
            OF,
            ISSUED.number(),
            ISSUED.registration(),
            ISSUED.validity(),
            ISSUED.plenary(),
            0,
            null,
            null);
    surveillance().when(none).thenNothing().awaits().over();
  }

  @Test
  void what_is_over_is_asked_no_more() {
    surveillance().given(ISSUED).when(WITHDRAWN).awaits().over();
    surveillance()
        .given(ISSUED)
        .fires("ask")
        .refused("ask", "ILLEGAL_TRANSITION", "SUPERSEDED")
        .thenNothing();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new SurveillanceProcess(),
            CERTIFICATE.value(),
            is -> is.from() == null ? "UNKNOWN" : is.silences() == 0 ? "WATCHED" : "SILENT")
        .walking(ISSUED, STARTED, PASSED, CONCERN)
        .walking("SurveillanceNoResponse, once", SILENT)
        .walking("SurveillanceNoResponse, twice", SILENT_AGAIN)
        .walking(EXPIRED, WITHDRAWN, SUPERSEDED)
        .livingWith(
            "ask ILLEGAL_TRANSITION",
            "ask CASE_ALREADY_OPEN",
            "silence ILLEGAL_TRANSITION",
            "silence CASE_ALREADY_OPEN",
            "suspend ILLEGAL_TRANSITION",
            "suspend CASE_ALREADY_OPEN",
            "case ILLEGAL_TRANSITION",
            "case CASE_ALREADY_OPEN")
        .approve();
  }
}
