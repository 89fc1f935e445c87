package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.FirstDayMoved;
import id.jejak.messages.training.MoveFirstDay;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MoveFirstDayTest {
  private static final LocalDate LATER = FIRST_DAY.plusDays(14);
  private static final MoveFirstDay MOVE = new MoveFirstDay(enrollment(1), LATER);

  private final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      postponed =
          enrollment()
              .where(
                  CLASS,
                  SCHEDULED,
                  SELECTION,
                  seat(1),
                  new ClassPostponed(CLASS, PROGRAM, LATER, LAST_DAY.plusDays(14), "FLOOD"));

  @Test
  void who_took_the_seat_begins_later() {
    postponed
        .given(APPLIED, OFFERED, ENROLLED)
        .when(MOVE)
        .then(new FirstDayMoved(ref(1), LATER, false));
  }

  @Test
  void a_policy_that_reaches_over_the_new_days_is_good() {
    postponed
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY))
        .when(MOVE)
        .then(new FirstDayMoved(ref(1), LATER, true));
  }

  @Test
  void moving_twice_changes_nothing() {
    postponed
        .given(APPLIED, OFFERED, ENROLLED, new FirstDayMoved(ref(1), LATER, false))
        .when(MOVE)
        .thenNothing();
  }

  @Test
  void who_has_not_taken_the_seat_learns_of_the_day_with_it() {
    postponed.given(APPLIED, OFFERED).when(MOVE).thenNothing();
  }
}
