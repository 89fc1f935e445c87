package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.INSURER;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.policy;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.ConfirmInsurance;
import org.junit.jupiter.api.Test;

class ConfirmInsuranceTest {
  private static final Period COVER = insured(1, FIRST_DAY).cover();
  private static final ConfirmInsurance CONFIRM =
      new ConfirmInsurance(enrollment(1), INSURER, policy(1), COVER);

  @Test
  void who_is_enrolled_is_insured() {
    enrollment().given(APPLIED, OFFERED, ENROLLED).when(CONFIRM).then(insured(1, FIRST_DAY));
  }

  @Test
  void confirming_twice_changes_nothing() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY))
        .when(CONFIRM)
        .thenNothing();
  }

  @Test
  void another_cover_replaces_the_first() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY.plusDays(7)))
        .when(CONFIRM)
        .then(insured(1, FIRST_DAY));
  }

  @Test
  void who_only_applied_is_not_insured() {
    enrollment()
        .given(APPLIED)
        .when(CONFIRM)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "APPLIED"));
  }
}
