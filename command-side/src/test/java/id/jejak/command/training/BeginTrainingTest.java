package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.BEGUN;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.BeginTraining;
import id.jejak.messages.training.InsuranceMissing;
import org.junit.jupiter.api.Test;

class BeginTrainingTest {
  private static final BeginTraining BEGIN = new BeginTraining(enrollment(1), FIRST_DAY);

  @Test
  void who_is_insured_begins() {
    enrollment().given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY)).when(BEGIN).then(BEGUN);
  }

  @Test
  void nobody_begins_before_the_cover() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY.plusDays(1)))
        .when(BEGIN)
        .thenRefused(new InsuranceMissing(CLASS, 1));
  }

  @Test
  void nobody_begins_without_cover() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED)
        .when(BEGIN)
        .thenRefused(new InsuranceMissing(CLASS, 1));
  }

  @Test
  void beginning_twice_changes_nothing() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN)
        .when(BEGIN)
        .thenNothing();
  }

  @Test
  void who_is_not_enrolled_does_not_begin() {
    enrollment()
        .given(APPLIED, OFFERED)
        .when(BEGIN)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "OFFERED"));
  }
}
