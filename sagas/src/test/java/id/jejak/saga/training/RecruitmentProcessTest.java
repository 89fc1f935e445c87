package id.jejak.saga.training;

import static id.jejak.saga.ProcessSpec.WITA;
import static id.jejak.saga.Sample.CLASS;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.training.Closing;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.OfferSeat;
import id.jejak.messages.training.PutOnWaitingList;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatDeclined;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.WaitingListed;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecruitmentProcessTest {
  private static final RegionCode DISTRICT = new RegionCode("16.07.11");
  private static final SeatReserved SEAT = new SeatReserved(SITI, DISTRICT, false);
  private static final SeatReserved PROMOTED = new SeatReserved(SITI, DISTRICT, true);
  private static final WaitingListed LISTED = new WaitingListed(SITI, DISTRICT, 3);
  private static final TraineeEnrolled ENROLLED =
      new TraineeEnrolled(SITI, day("2023-01-05"), day("2023-01-09"));
  private static final SeatDeclined DECLINED = new SeatDeclined(SITI, true, "WORK");
  private static final SeatDeclined NO_ANSWER = new SeatDeclined(SITI, false, "NO_ANSWER");

  private static final EnrollmentClosed CLOSED =
      new EnrollmentClosed(SITI, day("2023-01-05"), Closing.CLASS_CANCELLED);

  private static ProcessSpec<?> recruitment() {
    return ProcessSpec.of(new RecruitmentProcess(), SITI.enrollment().value());
  }

  private static Send offer(String confirmBy) {
    return new Send("offer", new OfferSeat(SITI.enrollment(), day(confirmBy)));
  }

  private static Send release(SeatChange why) {
    return new Send("release", new ReleaseSeat(CLASS, SITI.enrollment(), why));
  }

  @Test
  void a_seat_is_offered_for_three_working_days() {
    var seat = recruitment().on("2023-01-03");
    seat.when(SEAT)
        .then(offer("2023-01-06"), new Schedule("confirm", seat.wall("2023-01-07T00:00")))
        .goesOn();
  }

  @Test
  void a_weekend_and_a_holiday_do_not_count() {
    recruitment()
        .on("2023-01-20") // a Friday; Monday the 23rd is Imlek
        .when(SEAT)
        .firesAt("confirm", "2023-01-27T00:00");
  }

  @Test
  void the_days_are_those_of_the_office() {
    var seat = recruitment().in(WITA).on("2023-01-03");
    seat.when(SEAT)
        .then(offer("2023-01-06"), new Schedule("confirm", Instant.parse("2023-01-06T16:00:00Z")));
  }

  @Test
  void who_takes_the_seat_is_recruited() {
    recruitment().given(SEAT).when(ENROLLED).thenNothing().awaits().over();
  }

  @Test
  void who_says_no_gives_the_seat_back() {
    recruitment().given(SEAT).when(DECLINED).then(release(SeatChange.DECLINED)).awaits().over();
  }

  @Test
  void who_does_not_answer_declines() {
    recruitment()
        .given(SEAT)
        .fires("confirm")
        .then(new Send("decline", new DeclineSeat(SITI.enrollment(), false, "NO_ANSWER")))
        .goesOn()
        .when(NO_ANSWER)
        .then(release(SeatChange.NO_ANSWER))
        .over();
  }

  @Test
  void an_answer_in_the_last_moment_counts() {
    recruitment()
        .given(SEAT)
        .fires("confirm")
        .refused("decline", "ILLEGAL_TRANSITION")
        .thenNothing()
        .goesOn()
        .when(ENROLLED)
        .thenNothing()
        .over();
  }

  @Test
  void who_gets_no_seat_waits_and_may_be_promoted() {
    recruitment()
        .when(LISTED)
        .then(new Send("wait", new PutOnWaitingList(SITI.enrollment(), 3)))
        .awaits()
        .on("2023-01-10")
        .when(PROMOTED)
        .firesAt("confirm", "2023-01-14T00:00");
  }

  @Test
  void a_seat_told_twice_is_offered_once() {
    recruitment().given(SEAT).when(PROMOTED).thenNothing().awaits("confirm");
  }

  @Test
  void being_listed_after_the_offer_changes_nothing() {
    recruitment().given(SEAT).when(LISTED).thenNothing().awaits("confirm");
  }

  @Test
  void a_deadline_heard_of_after_the_answer_changes_nothing() {
    recruitment().given(SEAT, ENROLLED).hasFiredToo("confirm").thenNothing().over();
  }

  @Test
  void who_declined_stays_out() {
    recruitment().given(SEAT, DECLINED).when(PROMOTED).thenNothing().over();
  }

  @Test
  void with_the_class_waiting_and_answering_are_over() {
    recruitment().given(LISTED).when(CLOSED).thenNothing().over();
    recruitment().given(SEAT).when(CLOSED).thenNothing().awaits().over();
  }

  @Test
  void a_class_that_is_over_before_the_offer_offers_nothing() {
    recruitment()
        .given(SEAT)
        .refused("offer", "SEAT_NOT_RESERVED")
        .thenNothing()
        .when(CLOSED)
        .over();
    recruitment().given(SEAT).refused("offer", "ILLEGAL_TRANSITION", "CLOSED").thenNothing();
    recruitment().given(LISTED).refused("wait", "ILLEGAL_TRANSITION", "CLOSED").thenNothing();
  }

  @Test
  void an_offer_that_is_refused_parks_it() {
    recruitment().given(SEAT).refused("offer", "ILLEGAL_TRANSITION").parked("ILLEGAL_TRANSITION");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new RecruitmentProcess(), SITI.enrollment().value(), is -> is.step().name())
        .walking(SEAT, LISTED, ENROLLED, DECLINED, CLOSED)
        .livingWith(
            "decline ILLEGAL_TRANSITION",
            "offer SEAT_NOT_RESERVED",
            "offer ILLEGAL_TRANSITION CLOSED",
            "wait ILLEGAL_TRANSITION CLOSED")
        .approve();
  }
}
