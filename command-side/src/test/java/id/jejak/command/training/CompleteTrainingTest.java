package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.BEGUN;
import static id.jejak.command.training.Examples.COMPLETED;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.held;
import static id.jejak.command.training.Examples.insured;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Decision;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.AttendanceTooLow;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import org.junit.jupiter.api.Test;

class CompleteTrainingTest {
  private final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      active = enrollment().given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN);

  @Test
  void who_attended_enough_completes() {
    active.when(complete(4, 4)).then(COMPLETED);
  }

  @Test
  void the_minimum_itself_is_enough() {
    assertThat(active.when(complete(24, 30)).decision()).isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void who_attended_too_little_does_not_complete() {
    active.when(complete(23, 30)).thenRefused(new AttendanceTooLow(enrollment(1), 23, 30));
  }

  @Test
  void the_attendance_of_somebody_else_does_not_count() {
    active
        .when(
            new CompleteTraining(enrollment(1), LAST_DAY, new Attendance(enrollment(2), 4, 4), 32))
        .thenRefused(new NotFound(enrollment(2).value()));
  }

  @Test
  void completing_twice_changes_nothing() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN, COMPLETED)
        .when(complete(4, 4))
        .thenNothing();
  }

  @Test
  void who_never_began_does_not_complete() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED)
        .when(complete(4, 4))
        .thenRefused(new IllegalTransition(enrollment(1).value(), "ENROLLED"));
  }

  private static CompleteTraining complete(int attended, int held) {
    return new CompleteTraining(
        enrollment(1), LAST_DAY, new Attendance(enrollment(1), attended, held), attended * 8);
  }
}
