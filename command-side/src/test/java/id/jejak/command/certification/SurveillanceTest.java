package id.jejak.command.certification;

import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.EXPIRED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.REF;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.command.certification.SurveillanceDecider.Facts;
import id.jejak.messages.certification.Finding;
import id.jejak.messages.certification.RecordNoResponse;
import id.jejak.messages.certification.RecordSurveillance;
import id.jejak.messages.certification.StartSurveillance;
import id.jejak.messages.certification.SurveillanceCommand;
import id.jejak.messages.certification.SurveillanceConcern;
import id.jejak.messages.certification.SurveillanceEvent;
import id.jejak.messages.certification.SurveillanceId;
import id.jejak.messages.certification.SurveillanceNoResponse;
import id.jejak.messages.certification.SurveillancePassed;
import id.jejak.messages.certification.SurveillanceStarted;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SurveillanceTest {
  static final SurveillanceId ROUND = SurveillanceId.of(CERTIFICATE, 1);
  static final LocalDate BY = LocalDate.of(2024, 12, 6);
  static final StartSurveillance ASK = new StartSurveillance(CERTIFICATE, 1, BY);
  static final SurveillanceStarted ASKED = new SurveillanceStarted(ROUND, REF, 1, BY);
  static final RecordSurveillance WORKING =
      new RecordSurveillance(ROUND, Finding.IN_PRACTICE, null);
  static final RecordSurveillance MISUSE = new RecordSurveillance(ROUND, Finding.MISUSE, null);

  static DeciderSpec<SurveillanceCommand, Surveillance, SurveillanceEvent, Facts> surveillance() {
    return DeciderSpec.of(new SurveillanceDecider()).where(CERTIFICATE, ISSUED);
  }

  static RecordNoResponse silence(int times) {
    return new RecordNoResponse(ROUND, times, BY.plusDays(30));
  }

  static SurveillanceNoResponse silent(int times) {
    return new SurveillanceNoResponse(ROUND, REF, times, BY.plusDays(30));
  }

  @Test
  void the_holder_of_a_certificate_in_force_is_asked_once_a_round() {
    surveillance().when(ASK).then(ASKED);
    surveillance().given(ASKED).when(ASK).thenNothing();
    surveillance()
        .where(CERTIFICATE, ISSUED, EXPIRED)
        .when(ASK)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "EXPIRED"));
    surveillance().where(CERTIFICATE).when(ASK).thenRefused(new NotFound(CERTIFICATE.value()));
  }

  @Test
  void who_works_in_the_field_passes_and_anything_else_is_a_concern() {
    surveillance().given(ASKED).when(WORKING).then(new SurveillancePassed(ROUND, REF, null));
    surveillance()
        .given(ASKED)
        .when(MISUSE)
        .then(new SurveillanceConcern(ROUND, REF, Finding.MISUSE, null));
  }

  @Test
  void who_is_silent_is_asked_once_more_and_can_answer_even_after_that() {
    surveillance().given(ASKED).when(silence(1)).then(silent(1));
    surveillance().given(ASKED, silent(1)).when(silence(1)).thenNothing();
    surveillance().given(ASKED, silent(1)).when(silence(2)).then(silent(2));
    surveillance()
        .given(ASKED, silent(1), silent(2))
        .when(silence(3))
        .thenRefused(new IllegalTransition(ROUND.value(), "ASKED"));
    surveillance()
        .given(ASKED, silent(1), silent(2))
        .when(WORKING)
        .then(new SurveillancePassed(ROUND, REF, null));
  }

  @Test
  void an_answer_is_given_once() {
    var answered = new SurveillancePassed(ROUND, REF, null);
    surveillance().given(ASKED, answered).when(WORKING).thenNothing();
    surveillance()
        .given(ASKED, answered)
        .when(MISUSE)
        .thenRefused(new IllegalTransition(ROUND.value(), "ANSWERED"));
    surveillance()
        .given(ASKED, answered)
        .when(silence(1))
        .thenRefused(new IllegalTransition(ROUND.value(), "ANSWERED"));
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(surveillance(), is -> is)
        .asking(ASK, WORKING, MISUSE, silence(1), silence(2))
        .approve();
  }
}
