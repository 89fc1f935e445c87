package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.CONFIRM_BY;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.claims;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.person;
import static id.jejak.command.training.Examples.promoted;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.AlreadyInTraining;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.TraineeEnrolled;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnrollTraineeTest {
  private static final EnrollTrainee ENROLL = new EnrollTrainee(enrollment(1), CONFIRM_BY);

  private final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      seated = enrollment().where(CLASS, SCHEDULED, SELECTION, seat(1));

  @Test
  void who_takes_the_offered_seat_is_enrolled() {
    seated.given(APPLIED, OFFERED).when(ENROLL).then(ENROLLED);
  }

  @Test
  void taking_a_seat_takes_the_one_place_in_the_programme() {
    assertThat(claims(seated.given(APPLIED, OFFERED).when(ENROLL).decision()))
        .containsExactly(
            new Claim.Take(
                "training:" + PROGRAM,
                person(1).value(),
                enrollment(1).value(),
                new AlreadyInTraining(person(1))));
  }

  @Test
  void a_postponed_first_day_counts() {
    LocalDate later = FIRST_DAY.plusDays(14);
    enrollment()
        .where(
            CLASS,
            SCHEDULED,
            SELECTION,
            seat(1),
            new ClassPostponed(CLASS, PROGRAM, later, later.plusDays(39), "x"))
        .given(APPLIED, OFFERED)
        .when(ENROLL)
        .then(new TraineeEnrolled(ref(1), CONFIRM_BY, later));
  }

  @Test
  void who_joins_late_comes_from_the_next_day_on() {
    enrollment()
        .where(
            CLASS,
            SCHEDULED,
            SELECTION,
            waiting(1, 1),
            seat(2),
            seat(3),
            started(2, 3),
            promoted(1))
        .given(APPLIED, OFFERED)
        .when(new EnrollTrainee(enrollment(1), FIRST_DAY.plusDays(1)))
        .then(new TraineeEnrolled(ref(1), FIRST_DAY.plusDays(1), FIRST_DAY.plusDays(2)));
  }

  @Test
  void nobody_is_enrolled_without_a_seat() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION, seat(1), new SeatReleased(ref(1), SeatChange.NO_ANSWER))
        .given(APPLIED, OFFERED)
        .when(ENROLL)
        .thenRefused(new SeatNotReserved(enrollment(1)));
  }

  @Test
  void enrolling_twice_changes_nothing() {
    seated.given(APPLIED, OFFERED, ENROLLED).when(ENROLL).thenNothing();
  }

  @Test
  void nobody_is_enrolled_without_an_offer() {
    seated
        .given(APPLIED)
        .when(ENROLL)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "APPLIED"));
  }
}
