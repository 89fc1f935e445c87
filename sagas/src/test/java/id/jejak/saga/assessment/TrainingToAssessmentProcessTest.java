package id.jejak.saga.assessment;

import static id.jejak.saga.ProcessSpec.WITA;
import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.LapseApplication;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.IssueTrainingCertificate;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainingToAssessmentProcessTest {
  private static final TrainingCompleted COMPLETED =
      new TrainingCompleted(
          SITI, SCHEME, LSP, day("2023-02-17"), new Attendance(SITI.enrollment(), 30, 30), 240);
  private static final SelfAssessmentSubmitted SUBMITTED =
      new SelfAssessmentSubmitted(CANDIDATE, Map.of());
  private static final ApplicationWithdrawn WITHDRAWN = new ApplicationWithdrawn(CANDIDATE, "WORK");
  private static final Send LAPSE =
      new Send("lapse", new LapseApplication(CANDIDATE.application()));

  private static ProcessSpec<?> journey() {
    return ProcessSpec.of(new TrainingToAssessmentProcess(), SITI.enrollment().value());
  }

  @Test
  void who_completes_gets_a_training_certificate_and_an_application() {
    var journey = journey().on("2023-02-17");
    journey
        .when(COMPLETED)
        .then(
            new Send("certify", new IssueTrainingCertificate(SITI.enrollment(), day("2023-02-17"))),
            new Send(
                "apply", new ApplyForCertification(CANDIDATE.application(), CANDIDATE, Track.NEW)),
            new Schedule("self-assessment", journey.wall("2023-02-25T00:00")))
        .goesOn();
  }

  @Test
  void the_self_assessment_ends_the_wait() {
    journey().given(COMPLETED).when(SUBMITTED).thenNothing().awaits().over();
  }

  @Test
  void without_it_the_application_lapses() {
    journey().given(COMPLETED).fires("self-assessment").then(LAPSE).over();
  }

  @Test
  void a_deadline_in_the_holidays_moves_behind_them() {
    journey()
        .on("2023-04-14") // a week later begins the Idul Fitri leave
        .when(COMPLETED)
        .firesAt("self-assessment", "2023-04-27T00:00");
  }

  @Test
  void a_deadline_on_a_sunday_moves_to_the_monday_of_the_office() {
    journey()
        .in(WITA)
        .on("2023-02-19")
        .when(COMPLETED)
        .firesAt("self-assessment", "2023-02-28T00:00")
        .fires("self-assessment")
        .then(LAPSE);
  }

  @Test
  void a_self_assessment_in_the_last_moment_counts() {
    journey()
        .given(COMPLETED)
        .fires("self-assessment")
        .refused("lapse", "ILLEGAL_TRANSITION")
        .thenNothing()
        .over();
  }

  @Test
  void who_withdraws_is_waited_for_no_longer() {
    journey().given(COMPLETED).when(WITHDRAWN).thenNothing().awaits().over();
  }

  @Test
  void a_completion_told_twice_applies_once() {
    journey().given(COMPLETED).when(COMPLETED).thenNothing();
  }

  @Test
  void a_deadline_heard_of_after_the_self_assessment_changes_nothing() {
    journey().given(COMPLETED, SUBMITTED).hasFiredToo("self-assessment").thenNothing().over();
  }

  @Test
  void an_application_that_is_refused_parks_it() {
    journey()
        .given(COMPLETED)
        .refused("apply", "SCHEME_OUT_OF_SCOPE")
        .parked("SCHEME_OUT_OF_SCOPE");
  }

  @Test
  void who_was_not_trained_here_is_not_followed() {
    var external =
        new CandidateRef(CANDIDATE.application(), SITI.person(), SCHEME, LSP, PROGRAM, null);
    assertThat(
            new TrainingToAssessmentProcess()
                .keyOf(new SelfAssessmentSubmitted(external, Map.of())))
        .isNull();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new TrainingToAssessmentProcess(), SITI.enrollment().value(), is -> is.step().name())
        .walking(COMPLETED, SUBMITTED, WITHDRAWN)
        .livingWith("lapse ILLEGAL_TRANSITION")
        .approve();
  }
}
