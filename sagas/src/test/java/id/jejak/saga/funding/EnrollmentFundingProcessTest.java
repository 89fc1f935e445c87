package id.jejak.saga.funding;

import static id.jejak.saga.Sample.CLASS;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.junit.jupiter.api.Test;

class EnrollmentFundingProcessTest {
  private static final TraineeEnrolled ENROLLED =
      new TraineeEnrolled(SITI, day("2023-01-05"), day("2023-01-09"));
  private static final TrainingBegun BEGUN = new TrainingBegun(SITI, day("2023-01-09"));
  private static final StartNoShow MISSED = new StartNoShow(SITI, day("2023-01-09"));
  private static final TraineeDroppedOut DROPPED =
      new TraineeDroppedOut(SITI, day("2023-01-20"), "WORK");
  private static final TraineeExpelled EXPELLED =
      new TraineeExpelled(SITI, day("2023-01-21"), "ABSENCE");
  private static final StipendPaid PAID =
      new StipendPaid(StipendId.of(SITI.enrollment()), SITI, new Rupiah(750_000), "SP2D-1");
  private static final StipendForfeited FORFEITED =
      new StipendForfeited(
          StipendId.of(SITI.enrollment()), SITI, new Rupiah(750_000), "NOT_ELIGIBLE");

  private static final AllocationId INSURANCE = AllocationId.of(PROGRAM, FundingLine.INSURANCE);
  private static final AllocationId STIPEND = AllocationId.of(PROGRAM, FundingLine.STIPEND);
  private static final Purpose FOR_SITI = new Purpose(PROGRAM, CLASS, SITI.enrollment(), null);

  private static ProcessSpec<?> funding() {
    return ProcessSpec.of(new EnrollmentFundingProcess(), SITI.enrollment().value());
  }

  private static Send releaseInsurance(String why) {
    return new Send("release:INSURANCE", new ReleaseFunds(INSURANCE, FOR_SITI, why));
  }

  private static Send releaseStipend(String why) {
    return new Send("release:STIPEND", new ReleaseFunds(STIPEND, FOR_SITI, why));
  }

  @Test
  void enrollment_reserves_two_months_of_insurance_and_the_stipend() {
    funding()
        .when(ENROLLED)
        .then(
            new Send(
                "reserve:INSURANCE", new ReserveFunds(INSURANCE, FOR_SITI, new Rupiah(33_600))),
            new Send("reserve:STIPEND", new ReserveFunds(STIPEND, FOR_SITI, new Rupiah(750_000))))
        .goesOn();
  }

  @Test
  void the_first_day_commits_both_and_pays_the_insurance() {
    funding()
        .given(ENROLLED)
        .when(BEGUN)
        .then(
            new Send("commit:INSURANCE", new CommitExpense(INSURANCE, FOR_SITI)),
            new Send("commit:STIPEND", new CommitExpense(STIPEND, FOR_SITI)),
            new Send("pay:INSURANCE", new PayExpense(INSURANCE, FOR_SITI)))
        .goesOn();
  }

  @Test
  void the_stipend_is_spent_when_it_is_paid_out() {
    funding()
        .given(ENROLLED, BEGUN)
        .when(PAID)
        .then(new Send("pay:STIPEND", new PayExpense(STIPEND, FOR_SITI)))
        .over();
  }

  @Test
  void who_does_not_come_gives_everything_back() {
    funding()
        .given(ENROLLED)
        .when(MISSED)
        .then(releaseInsurance("START_NO_SHOW"), releaseStipend("START_NO_SHOW"))
        .over();
  }

  @Test
  void who_drops_out_gives_back_the_stipend() {
    funding().given(ENROLLED, BEGUN).when(DROPPED).then(releaseStipend("DROPPED_OUT")).over();
  }

  @Test
  void who_is_expelled_gives_back_the_stipend() {
    funding().given(ENROLLED, BEGUN).when(EXPELLED).then(releaseStipend("EXPELLED")).over();
  }

  @Test
  void who_leaves_before_the_first_day_gives_back_both() {
    funding()
        .given(ENROLLED)
        .when(DROPPED)
        .then(releaseInsurance("DROPPED_OUT"), releaseStipend("DROPPED_OUT"))
        .over();
  }

  @Test
  void a_stipend_forfeited_by_hand_is_given_back() {
    funding().given(ENROLLED, BEGUN).when(FORFEITED).then(releaseStipend("FORFEITED")).over();
  }

  @Test
  void money_is_given_back_once() {
    funding().given(ENROLLED, BEGUN, DROPPED).when(FORFEITED).thenNothing().over();
  }

  @Test
  void an_enrollment_told_twice_reserves_once() {
    funding().given(ENROLLED).when(ENROLLED).thenNothing();
  }

  @Test
  void where_nothing_was_reserved_nothing_is_given_back() {
    funding().when(DROPPED).thenNothing().over();
  }

  @Test
  void an_allocation_that_is_spent_parks_it() {
    funding()
        .given(ENROLLED)
        .refused("reserve:STIPEND", "FUNDS_EXHAUSTED")
        .parked("FUNDS_EXHAUSTED");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new EnrollmentFundingProcess(), SITI.enrollment().value(), is -> is.step().name())
        .walking(ENROLLED, BEGUN, MISSED, DROPPED, EXPELLED, PAID, FORFEITED)
        .approve();
  }
}
