package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.BEGUN;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.COMPLETED;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.REJECTED;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.completed;
import static id.jejak.command.training.Examples.enrolled;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.held;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.CloseEnrollment;
import id.jejak.messages.training.Closing;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.PutOnWaiting;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TrainingNotCompleted;
import java.util.List;
import org.junit.jupiter.api.Test;

/// When a class is over, so is everything that somebody had begun in it.
class CloseEnrollmentTest {
  private static final CloseEnrollment CLOSE = new CloseEnrollment(enrollment(1), LAST_DAY);
  private static final List<EnrollmentId> ME = List.of(enrollment(1));

  private final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      cancelled =
          enrollment()
              .where(
                  CLASS,
                  SCHEDULED,
                  SELECTION,
                  seat(1),
                  new ClassCancelled(CLASS, PROGRAM, "FLOOD"));
  private final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      completed =
          enrollment()
              .where(
                  CLASS,
                  SCHEDULED,
                  SELECTION,
                  seat(1),
                  started(1),
                  held(1, ME),
                  held(2, List.of(), enrollment(1)),
                  new ClassCompleted(CLASS, PROGRAM, LAST_DAY, List.of()));

  @Test
  void who_waited_waits_no_more() {
    completed
        .given(APPLIED, new PutOnWaiting(ref(1), 1))
        .when(CLOSE)
        .then(new EnrollmentClosed(ref(1), LAST_DAY, Closing.CLASS_COMPLETED));
  }

  @Test
  void a_cancelled_class_frees_who_is_enrolled_and_gives_the_place_back() {
    var enrolled = cancelled.given(APPLIED, OFFERED, ENROLLED).when(CLOSE);
    enrolled.then(new EnrollmentClosed(ref(1), LAST_DAY, Closing.CLASS_CANCELLED));
    enrolled.thenClaims(
        new Claim.ReleaseShare("program-quota", PROGRAM + ":TRAINING", enrollment(1).value()));
  }

  @Test
  void a_class_cancelled_while_it_runs_frees_who_attends() {
    cancelled
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN)
        .when(CLOSE)
        .then(new EnrollmentClosed(ref(1), LAST_DAY, Closing.CLASS_CANCELLED));
  }

  @Test
  void who_attended_too_little_has_not_completed() {
    completed
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN)
        .when(CLOSE)
        .then(new TrainingNotCompleted(ref(1), LAST_DAY, new Attendance(enrollment(1), 1, 2)));
  }

  @Test
  void a_completion_does_not_stand_when_the_corrected_attendance_is_too_low() {
    completed
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN, COMPLETED)
        .when(CLOSE)
        .then(new TrainingNotCompleted(ref(1), LAST_DAY, new Attendance(enrollment(1), 1, 2)));
  }

  @Test
  void who_has_not_completed_does_once_enough_attendance_is_found() {
    enrollment()
        .given(
            APPLIED,
            OFFERED,
            ENROLLED,
            insured(1, FIRST_DAY),
            BEGUN,
            new TrainingNotCompleted(ref(1), LAST_DAY, new Attendance(enrollment(1), 1, 2)))
        .when(
            new CompleteTraining(enrollment(1), LAST_DAY, new Attendance(enrollment(1), 4, 4), 32))
        .then(COMPLETED);
  }

  @Test
  void who_is_through_already_stays_so() {
    completed.given(APPLIED, REJECTED).when(CLOSE).thenNothing();
    cancelled
        .given(APPLIED, OFFERED, ENROLLED, new TraineeDroppedOut(ref(1), FIRST_DAY, "WORK"))
        .when(CLOSE)
        .thenNothing();
  }

  @Test
  void while_the_class_goes_on_nothing_is_closed() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION)
        .given(APPLIED)
        .when(CLOSE)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "APPLIED"));
  }
}
