package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.REJECTED;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.THERE;
import static id.jejak.command.training.Examples.applicant;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.person;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.scheduled;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.trainingClass;
import static id.jejak.command.training.Examples.waiting;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.RankApplicants;
import id.jejak.messages.training.RankedApplicant;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionNotPassed;
import id.jejak.messages.training.WaitingListed;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankApplicantsTest {
  @Test
  void seats_go_in_order_and_the_rest_wait_in_order() {
    trainingClass()
        .given(SCHEDULED, SELECTION)
        .when(
            rank(
                applicant(5, HERE),
                applicant(4, HERE),
                applicant(3, HERE),
                applicant(2, HERE),
                applicant(1, HERE)))
        .then(seat(5), seat(4), seat(3), waiting(2, 1), waiting(1, 2));
  }

  @Test
  void reserved_seats_are_kept_for_their_district() {
    trainingClass()
        .given(scheduled(new ReservedSeats(THERE, 2)), SELECTION)
        .when(rank(applicant(1, HERE), applicant(2, HERE), applicant(3, THERE)))
        .then(seat(1), waiting(2, 1), new SeatReserved(ref(3), THERE, false));
  }

  @Test
  void who_finds_the_reserved_seats_taken_may_take_an_open_one() {
    trainingClass()
        .given(scheduled(new ReservedSeats(HERE, 2)), SELECTION)
        .when(rank(applicant(1, HERE), applicant(2, HERE), applicant(3, HERE), applicant(4, THERE)))
        .then(seat(1), seat(2), seat(3), new WaitingListed(ref(4), THERE, 1));
  }

  @Test
  void a_class_reserved_in_full_admits_only_its_district() {
    trainingClass()
        .given(scheduled(new ReservedSeats(THERE, 3)), SELECTION)
        .when(rank(applicant(1, HERE), applicant(2, THERE)))
        .then(waiting(1, 1), new SeatReserved(ref(2), THERE, false));
  }

  @Test
  void a_later_ranking_goes_behind_the_first() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1), seat(2), seat(3), waiting(4, 1))
        .when(rank(applicant(5, HERE), applicant(4, HERE), applicant(1, HERE)))
        .then(waiting(5, 2));
  }

  @Test
  void ranking_twice_changes_nothing() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1))
        .when(rank(applicant(1, HERE)))
        .thenNothing();
  }

  @Test
  void who_gave_a_seat_back_is_not_ranked_again() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1), new SeatReleased(ref(1), SeatChange.DECLINED))
        .when(rank(applicant(1, HERE)))
        .thenNothing();
  }

  @Test
  void an_applicant_of_another_class_is_not_ranked_here() {
    var other = new EnrollmentRef(enrollment(1), person(1), new ClassId("cls-other"), PROGRAM);
    trainingClass()
        .given(SCHEDULED, SELECTION)
        .when(rank(new RankedApplicant(other, HERE)))
        .thenRefused(new NotFound(enrollment(1).value()));
  }

  @Test
  void selection_must_be_open() {
    trainingClass()
        .given(SCHEDULED)
        .when(rank(applicant(1, HERE)))
        .thenRefused(new IllegalTransition(CLASS.value(), "PLANNED"));
  }

  @Test
  void only_who_passed_the_selection_is_ranked() {
    trainingClass()
        .where(enrollment(2), APPLIED, REJECTED)
        .given(SCHEDULED, SELECTION)
        .when(rank(applicant(1, HERE), applicant(2, HERE)))
        .thenRefused(new SelectionNotPassed(enrollment(2)));
  }

  private static RankApplicants rank(RankedApplicant... ranking) {
    return new RankApplicants(CLASS, List.of(ranking));
  }
}
