package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.BEGUN;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.claims;
import static id.jejak.command.training.Examples.day;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.ref;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.Expel;
import id.jejak.messages.training.TraineeExpelled;
import org.junit.jupiter.api.Test;

class ExpelTest {
  private static final Expel LEAVE = new Expel(enrollment(1), day(3), "REASON");
  private static final TraineeExpelled LEFT = new TraineeExpelled(ref(1), day(3), "REASON");

  private final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      active = enrollment().given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN);

  @Test
  void who_has_begun_is_expelled() {
    active.when(LEAVE).then(LEFT);
  }

  @Test
  void who_is_expelled_gives_the_place_in_the_programme_back() {
    assertThat(claims(active.when(LEAVE).decision()))
        .containsExactly(
            new Claim.ReleaseShare("program-quota", PROGRAM + ":TRAINING", enrollment(1).value()));
  }

  @Test
  void asking_twice_changes_nothing() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN, LEFT)
        .when(LEAVE)
        .thenNothing();
  }

  @Test
  void nobody_who_has_not_begun_is_expelled() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED)
        .when(LEAVE)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "ENROLLED"));
  }

  @Test
  void nobody_who_left_completes() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN, LEFT)
        .when(
            new CompleteTraining(enrollment(1), LAST_DAY, new Attendance(enrollment(1), 4, 4), 32))
        .thenRefused(new IllegalTransition(enrollment(1).value(), "EXPELLED"));
  }
}
