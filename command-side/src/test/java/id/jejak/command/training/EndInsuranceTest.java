package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.ref;

import id.jejak.messages.training.EndInsurance;
import id.jejak.messages.training.InsuranceEnded;
import id.jejak.messages.training.StartNoShow;
import org.junit.jupiter.api.Test;

class EndInsuranceTest {
  private static final EndInsurance END = new EndInsurance(enrollment(1), FIRST_DAY);
  private static final InsuranceEnded ENDED = new InsuranceEnded(ref(1), FIRST_DAY);

  @Test
  void the_cover_ends() {
    enrollment()
        .given(
            APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), new StartNoShow(ref(1), FIRST_DAY))
        .when(END)
        .then(ENDED);
  }

  @Test
  void ending_twice_changes_nothing() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), ENDED)
        .when(END)
        .thenNothing();
  }

  @Test
  void where_there_was_no_cover_there_is_nothing_to_end() {
    enrollment().given(APPLIED, OFFERED, ENROLLED).when(END).thenNothing();
  }
}
