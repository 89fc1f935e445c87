package id.jejak.saga.assessment;

import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.RejectUntrained;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.IssueTrainingCertificate;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingNotCompleted;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrainingToAssessmentProcessTest {
  private static final TrainingCompleted COMPLETED = completed(LSP);
  private static final TrainingNotCompleted FAILED =
      new TrainingNotCompleted(SITI, day("2023-03-01"), new Attendance(SITI.enrollment(), 20, 30));
  private static final Send CERTIFY =
      new Send("certify", new IssueTrainingCertificate(SITI.enrollment(), day("2023-02-17")));

  private static TrainingCompleted completed(@Nullable OrganizationId lsp) {
    return new TrainingCompleted(
        SITI, SCHEME, lsp, day("2023-02-17"), new Attendance(SITI.enrollment(), 30, 30), 240);
  }

  private static ProcessSpec<?> journey() {
    return ProcessSpec.of(new TrainingToAssessmentProcess(), SITI.enrollment().value());
  }

  @Test
  void who_completes_gets_a_training_certificate_and_an_application() {
    journey()
        .when(COMPLETED)
        .then(
            CERTIFY,
            new Send(
                "apply", new ApplyForCertification(CANDIDATE.application(), CANDIDATE, Track.NEW)))
        .goesOn();
  }

  @Test
  void where_others_certify_there_is_no_application() {
    journey().when(completed(null)).then(CERTIFY).over();
  }

  @Test
  void a_scheme_that_is_not_assessed_here_is_no_incident() {
    journey().given(COMPLETED).refused("apply", "CERTIFIED_ELSEWHERE").thenNothing().over();
  }

  @Test
  void a_completion_told_twice_applies_once() {
    journey().given(COMPLETED).when(COMPLETED).thenNothing();
  }

  @Test
  void who_turns_out_not_to_have_completed_loses_the_application() {
    journey()
        .given(COMPLETED)
        .when(FAILED)
        .then(new Send("reject", new RejectUntrained(CANDIDATE.application(), day("2023-03-01"))))
        .over();
  }

  @Test
  void who_has_not_completed_may_still_turn_out_to() {
    journey().when(FAILED).thenNothing().goesOn();
    journey().given(FAILED, COMPLETED).when(COMPLETED).thenNothing().goesOn();
  }

  @Test
  void an_application_that_is_refused_parks_it() {
    journey()
        .given(COMPLETED)
        .refused("apply", "SCHEME_VERSION_MISMATCH")
        .parked("SCHEME_VERSION_MISMATCH");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new TrainingToAssessmentProcess(), SITI.enrollment().value(), is -> is.step().name())
        .walking(COMPLETED, FAILED)
        .livingWith("apply CERTIFIED_ELSEWHERE")
        .approve();
  }
}
