package id.jejak.command.training;

import static id.jejak.command.training.Examples.AGREEMENT;
import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.BEGUN;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.PLANNED;
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
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.TraineeDroppedOut;
import org.junit.jupiter.api.Test;

class DropOutTest {
  private static final DropOut LEAVE = new DropOut(enrollment(1), day(3), "REASON");
  private static final TraineeDroppedOut LEFT = new TraineeDroppedOut(ref(1), day(3), "REASON");

  private final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      active = enrollment().given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN);

  @Test
  void who_has_begun_drops_out() {
    active.when(LEAVE).then(LEFT);
  }

  @Test
  void who_drops_out_gives_the_place_in_the_programme_back() {
    assertThat(claims(active.when(LEAVE).decision()))
        .containsExactly(
            new Claim.ReleaseShare("program-quota", PROGRAM + ":TRAINING", enrollment(1).value()));
  }

  @Test
  void who_drops_out_gives_the_place_in_the_agreement_back() {
    assertThat(claims(active.where(PROGRAM, PLANNED).when(LEAVE).decision()))
        .contains(
            new Claim.ReleaseShare("agreement-quota", AGREEMENT.value(), enrollment(1).value()));
  }

  @Test
  void asking_twice_changes_nothing() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN, LEFT)
        .when(LEAVE)
        .thenNothing();
  }

  @Test
  void who_took_the_seat_and_does_not_come_after_all_drops_out() {
    enrollment().given(APPLIED, OFFERED, ENROLLED).when(LEAVE).then(LEFT);
  }

  @Test
  void who_has_no_seat_has_nothing_to_drop() {
    enrollment()
        .given(APPLIED, OFFERED)
        .when(LEAVE)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "OFFERED"));
  }

  @Test
  void nobody_who_left_completes() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN, LEFT)
        .when(
            new CompleteTraining(enrollment(1), LAST_DAY, new Attendance(enrollment(1), 4, 4), 32))
        .thenRefused(new IllegalTransition(enrollment(1).value(), "DROPPED_OUT"));
  }
}
