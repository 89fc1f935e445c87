package id.jejak.saga.funding;

import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingExpired;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.QueueForFunding;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.Closing;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
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
  private static final EnrollmentClosed CLOSED =
      new EnrollmentClosed(SITI, day("2023-01-21"), Closing.CLASS_CANCELLED);
  private static final TraineeTransferred MOVED =
      new TraineeTransferred(
          SITI, new ClassId("cls-OTO-2"), new EnrollmentId("enr-siti-2"), day("2023-01-20"));
  private static final StipendPaid PAID =
      new StipendPaid(StipendId.of(SITI.enrollment()), SITI, new Rupiah(750_000), "SP2D-1");
  private static final StipendForfeited FORFEITED =
      new StipendForfeited(
          StipendId.of(SITI.enrollment()), SITI, new Rupiah(750_000), "NOT_ELIGIBLE");

  private static final AllocationId INSURANCE = AllocationId.of(PROGRAM, FundingLine.INSURANCE);
  private static final AllocationId STIPEND = AllocationId.of(PROGRAM, FundingLine.STIPEND);
  private static final Purpose FOR_SITI = Purpose.of(SITI);
  private static final FundingGranted GRANTED =
      new FundingGranted(STIPEND, FundingLine.STIPEND, FOR_SITI, new Rupiah(750_000));
  private static final FundingExpired EXPIRED =
      new FundingExpired(STIPEND, FundingLine.STIPEND, FOR_SITI, new Rupiah(750_000), "YEAR_END");
  private static final FundingGranted INSURABLE =
      new FundingGranted(INSURANCE, FundingLine.INSURANCE, FOR_SITI, new Rupiah(33_600));

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
  void enrollment_reserves_insurance_and_stipend_at_the_price_of_the_programme() {
    funding()
        .when(ENROLLED)
        .then(
            new Send("reserve:INSURANCE", new ReserveFunds(INSURANCE, FOR_SITI, null)),
            new Send("reserve:STIPEND", new ReserveFunds(STIPEND, FOR_SITI, null)))
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
    funding().given(ENROLLED, BEGUN).when(PAID).then(payStipend(PAID)).over();
  }

  @Test
  void no_more_is_spent_than_was_earned() {
    var part =
        new StipendPaid(StipendId.of(SITI.enrollment()), SITI, new Rupiah(300_000), "SP2D-1");
    funding().given(ENROLLED, BEGUN).when(part).then(payStipend(part)).over();
  }

  @Test
  void where_every_session_counts_the_stipend_of_who_leaves_is_kept_until_it_is_settled() {
    var part =
        new StipendPaid(StipendId.of(SITI.enrollment()), SITI, new Rupiah(300_000), "SP2D-1");
    perSession().given(BEGUN).when(DROPPED).thenNothing().when(part).then(payStipend(part)).over();
    perSession().given(BEGUN).when(MOVED).thenNothing().goesOn();
    perSession().given(BEGUN).when(CLOSED).thenNothing().goesOn();
    perSession().given(BEGUN, DROPPED).when(FORFEITED).then(releaseStipend("FORFEITED")).over();
  }

  @Test
  void where_every_session_counts_who_never_began_or_is_expelled_gives_it_back() {
    perSession()
        .when(DROPPED)
        .then(releaseInsurance("DROPPED_OUT"), releaseStipend("DROPPED_OUT"))
        .over();
    perSession().given(BEGUN).when(EXPELLED).then(releaseStipend("EXPELLED")).over();
  }

  @Test
  void what_comes_late_for_who_left_is_still_spent_on_the_sessions_attended() {
    perSession()
        .refused("reserve:STIPEND", "FUNDS_EXHAUSTED")
        .given(BEGUN, DROPPED)
        .when(GRANTED)
        .then(new Send("commit:STIPEND", new CommitExpense(STIPEND, FOR_SITI)))
        .when(PAID)
        .then(payStipend(PAID))
        .over();
  }

  private static ProcessSpec<?> perSession() {
    return funding().ruling("stipend.basis", "PER_SESSION").given(ENROLLED);
  }

  private static Send payStipend(StipendPaid paid) {
    return new Send("pay:STIPEND", new PayExpense(STIPEND, FOR_SITI, paid.amount()));
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
  void whose_class_is_cancelled_gives_back_the_stipend() {
    funding().given(ENROLLED, BEGUN).when(CLOSED).then(releaseStipend("CLASS_CANCELLED")).over();
  }

  @Test
  void who_goes_over_to_another_class_gives_it_back_here() {
    funding().given(ENROLLED, BEGUN).when(MOVED).then(releaseStipend("TRANSFERRED")).over();
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
  void what_is_not_there_is_waited_for() {
    funding()
        .given(ENROLLED)
        .refused("reserve:STIPEND", "FUNDS_EXHAUSTED")
        .then(new Send("queue:STIPEND", new QueueForFunding(STIPEND, FOR_SITI, null)))
        .when(BEGUN)
        .then(
            new Send("commit:INSURANCE", new CommitExpense(INSURANCE, FOR_SITI)),
            new Send("pay:INSURANCE", new PayExpense(INSURANCE, FOR_SITI)))
        .when(GRANTED)
        .then(new Send("commit:STIPEND", new CommitExpense(STIPEND, FOR_SITI)))
        .goesOn();
  }

  @Test
  void what_comes_in_time_is_committed_with_the_first_day() {
    funding()
        .given(ENROLLED)
        .refused("reserve:INSURANCE", "FUNDS_EXHAUSTED")
        .when(INSURABLE)
        .thenNothing()
        .when(BEGUN)
        .then(
            new Send("commit:INSURANCE", new CommitExpense(INSURANCE, FOR_SITI)),
            new Send("commit:STIPEND", new CommitExpense(STIPEND, FOR_SITI)),
            new Send("pay:INSURANCE", new PayExpense(INSURANCE, FOR_SITI)));
  }

  @Test
  void who_leaves_waits_no_more() {
    funding()
        .given(ENROLLED)
        .refused("reserve:STIPEND", "FUNDS_EXHAUSTED")
        .given(BEGUN)
        .when(DROPPED)
        .then(releaseStipend("DROPPED_OUT"))
        .over();
  }

  @Test
  void what_the_year_did_not_bring_is_not_spent() {
    funding()
        .given(ENROLLED)
        .refused("reserve:STIPEND", "FUNDS_EXHAUSTED")
        .given(BEGUN)
        .when(EXPIRED)
        .thenNothing()
        .over();
  }

  @Test
  void a_programme_without_a_stipend_line_pays_none() {
    funding()
        .given(ENROLLED)
        .refused("reserve:STIPEND", "NOT_FOUND")
        .thenNothing()
        .when(BEGUN)
        .then(
            new Send("commit:INSURANCE", new CommitExpense(INSURANCE, FOR_SITI)),
            new Send("pay:INSURANCE", new PayExpense(INSURANCE, FOR_SITI)))
        .over();
  }

  @Test
  void a_year_that_ends_parks_it() {
    funding()
        .given(ENROLLED)
        .refused("reserve:INSURANCE", "FISCAL_YEAR_CLOSING")
        .parked("FISCAL_YEAR_CLOSING");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new EnrollmentFundingProcess(), SITI.enrollment().value(), is -> is.step().name())
        .walking(
            ENROLLED, BEGUN, MISSED, DROPPED, EXPELLED, CLOSED, MOVED, PAID, FORFEITED, EXPIRED)
        .walking("FundingGranted of the stipend", GRANTED)
        .walking("FundingGranted of the insurance", INSURABLE)
        .livingWith("reserve FUNDS_EXHAUSTED", "reserve NOT_FOUND")
        .approve();
  }
}
