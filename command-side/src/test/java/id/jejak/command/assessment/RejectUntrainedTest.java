package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ADMISSION;
import static id.jejak.command.assessment.Example.ADMITTED;
import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.CLASS;
import static id.jejak.command.assessment.Example.ENROLLMENT;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.MAY_PROCEED;
import static id.jejak.command.assessment.Example.PERSON;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.PROGRAM;
import static id.jejak.command.assessment.Example.RECOMMENDED;
import static id.jejak.command.assessment.Example.REPORTED;
import static id.jejak.command.assessment.Example.SCHEDULED;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.SELF_ASSESSED;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.TRAINED;
import static id.jejak.command.assessment.Example.UNITS;
import static id.jejak.command.assessment.Example.application;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplicationAwaitsFunding;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationCommand;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.RejectUntrained;
import id.jejak.messages.assessment.RequirementNotMet;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.TrainingNotCompleted;
import org.junit.jupiter.api.Test;

/// Attendance was corrected, and the training that the application rests on was not completed.
class RejectUntrainedTest {
  static final RejectUntrained REJECT = new RejectUntrained(APPLICATION, ADMISSION);
  static final String WHY = "TRAINING_NOT_COMPLETED";
  static final TrainingNotCompleted FAILED =
      new TrainingNotCompleted(
          new EnrollmentRef(ENROLLMENT, PERSON, CLASS, PROGRAM),
          ADMISSION,
          new Attendance(ENROLLMENT, 20, 30));

  private final DeciderSpec<ApplicationCommand, Application, ApplicationEvent, ApplicationFacts>
      untrained = application().where(ENROLLMENT, TRAINED, FAILED);

  @Test
  void before_the_admission_the_candidate_is_rejected() {
    var rejected = new CandidateRejected(CANDIDATE, ADMISSION, WHY);
    untrained.given(SUBMITTED).when(REJECT).then(rejected);
    untrained.given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED).when(REJECT).then(rejected);
    untrained.given(SUBMITTED, rejected).when(REJECT).thenNothing();
  }

  @Test
  void nobody_untrained_is_admitted() {
    untrained
        .given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED)
        .when(new AdmitCandidate(APPLICATION, ADMISSION))
        .thenRefused(new RequirementNotMet(APPLICATION, "TRAINING"));
  }

  @Test
  void an_admission_ends_also_while_it_waits_for_money() {
    var withdrawn = new ApplicationWithdrawn(CANDIDATE, WHY);
    untrained.given(SUBMITTED, ADMITTED).when(REJECT).then(withdrawn);
    untrained
        .given(SUBMITTED, ADMITTED, new ApplicationAwaitsFunding(CANDIDATE))
        .when(REJECT)
        .then(withdrawn);
  }

  @Test
  void who_has_a_seat_is_not_assessed_any_more() {
    untrained
        .where(FIRST, PLANNED)
        .given(SUBMITTED, ADMITTED, SCHEDULED)
        .when(REJECT)
        .then(new ApplicationClosed(CANDIDATE, WHY));
  }

  @Test
  void what_was_assessed_by_then_stands() {
    untrained
        .where(FIRST, PLANNED, RECOMMENDED, REPORTED)
        .given(SUBMITTED, ADMITTED, SCHEDULED)
        .when(REJECT)
        .thenNothing();
  }

  @Test
  void where_the_scheme_asks_for_no_training_nothing_changes() {
    untrained
        .where(
            SCHEME,
            new SchemePublished(
                SCHEME,
                "Motor mechanic",
                Example.terms(
                    SchemeTerms.Entry.OPEN,
                    Requirement.NONE,
                    SchemeTerms.Renewal.RECOGNITION,
                    UNITS)))
        .given(SUBMITTED, ADMITTED)
        .when(REJECT)
        .thenNothing();
  }

  @Test
  void who_did_complete_keeps_the_application() {
    application().given(SUBMITTED, ADMITTED).when(REJECT).thenNothing();
    untrained
        .where(ENROLLMENT, TRAINED, FAILED, TRAINED)
        .given(SUBMITTED, ADMITTED)
        .when(REJECT)
        .thenNothing();
  }
}
