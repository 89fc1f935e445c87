package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.BEGUN;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.claims;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.ref;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Claim;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.RecordNoShowAtStart;
import id.jejak.messages.training.StartNoShow;
import org.junit.jupiter.api.Test;

class RecordNoShowAtStartTest {
  private static final RecordNoShowAtStart MISS = new RecordNoShowAtStart(enrollment(1), FIRST_DAY);
  private static final StartNoShow MISSED = new StartNoShow(ref(1), FIRST_DAY);

  @Test
  void who_is_enrolled_and_does_not_come_is_a_no_show() {
    enrollment().given(APPLIED, OFFERED, ENROLLED).when(MISS).then(MISSED);
  }

  @Test
  void a_no_show_may_take_a_seat_elsewhere() {
    assertThat(claims(enrollment().given(APPLIED, OFFERED, ENROLLED).when(MISS).decision()))
        .containsExactly(
            new Claim.ReleaseShare("program-quota", PROGRAM + ":TRAINING", enrollment(1).value()));
  }

  @Test
  void recording_twice_changes_nothing() {
    enrollment().given(APPLIED, OFFERED, ENROLLED, MISSED).when(MISS).thenNothing();
  }

  @Test
  void who_has_begun_is_no_no_show() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN)
        .when(MISS)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "ACTIVE"));
  }
}
