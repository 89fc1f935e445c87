package id.jejak.saga.funding;

import static id.jejak.saga.Sample.CLASS;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingExpired;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.QueueForFunding;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.Seats;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassFundingProcessTest {
  private static final ClassScheduled SCHEDULED = scheduled(FundingSource.APBD);
  private static final ClassStarted STARTED =
      new ClassStarted(CLASS, PROGRAM, day("2023-01-09"), List.of(SITI), List.of());
  private static final ClassCompleted COMPLETED =
      new ClassCompleted(CLASS, PROGRAM, day("2023-02-17"), List.of());
  private static final ClassCancelled CANCELLED = new ClassCancelled(CLASS, PROGRAM, "FLOOD");

  private static final AllocationId TRAINING = AllocationId.of(PROGRAM, FundingLine.TRAINING);
  private static final Purpose FOR_CLASS = Purpose.of(PROGRAM, CLASS);
  private static final FundingGranted GRANTED =
      new FundingGranted(TRAINING, FundingLine.TRAINING, FOR_CLASS, new Rupiah(50_000_000));
  private static final FundingExpired EXPIRED =
      new FundingExpired(
          TRAINING, FundingLine.TRAINING, FOR_CLASS, new Rupiah(50_000_000), "YEAR_END");

  private static ClassScheduled scheduled(FundingSource source) {
    return new ClassScheduled(
        CLASS,
        PROGRAM,
        1,
        new TrainingType("OTO"),
        SCHEME,
        new OrganizationId("org-BLK"),
        LSP,
        source,
        new Seats(16, 16),
        List.of(),
        day("2023-01-09"),
        day("2023-01-09").plusDays(39),
        30,
        8,
        Mode.ON_SITE,
        List.of());
  }

  @Test
  void a_class_whose_participants_pay_themselves_needs_no_money() {
    funding().when(scheduled(FundingSource.SELF)).thenNothing().over();
  }

  private static ProcessSpec<?> funding() {
    return ProcessSpec.of(new ClassFundingProcess(), CLASS.value());
  }

  @Test
  void a_class_is_reserved_committed_and_paid() {
    funding()
        .when(SCHEDULED)
        .then(new Send("reserve", new ReserveFunds(TRAINING, FOR_CLASS, null)))
        .when(STARTED)
        .then(new Send("commit", new CommitExpense(TRAINING, FOR_CLASS)))
        .goesOn()
        .when(COMPLETED)
        .then(new Send("pay", new PayExpense(TRAINING, FOR_CLASS)))
        .over();
  }

  @Test
  void a_cancelled_class_gives_everything_back() {
    funding()
        .given(SCHEDULED)
        .when(CANCELLED)
        .then(new Send("release", new ReleaseFunds(TRAINING, FOR_CLASS, "CLASS_CANCELLED")))
        .over();
  }

  @Test
  void a_class_cancelled_while_it_runs_gives_back_what_was_not_paid() {
    funding()
        .given(SCHEDULED, STARTED)
        .when(CANCELLED)
        .then(new Send("release", new ReleaseFunds(TRAINING, FOR_CLASS, "CLASS_CANCELLED")))
        .over();
  }

  @Test
  void a_start_told_twice_commits_once() {
    funding().given(SCHEDULED, STARTED).when(STARTED).thenNothing();
  }

  @Test
  void what_is_paid_stays_paid() {
    funding().given(SCHEDULED, STARTED, COMPLETED).when(CANCELLED).thenNothing().over();
  }

  @Test
  void without_money_a_class_waits_for_it() {
    funding()
        .given(SCHEDULED)
        .refused("reserve", "FUNDS_EXHAUSTED")
        .then(new Send("queue", new QueueForFunding(TRAINING, FOR_CLASS, null)))
        .when(GRANTED)
        .thenNothing()
        .when(STARTED)
        .then(new Send("commit", new CommitExpense(TRAINING, FOR_CLASS)));
  }

  @Test
  void a_class_that_waits_and_is_cancelled_leaves_the_queue() {
    funding()
        .given(SCHEDULED)
        .refused("reserve", "FUNDS_EXHAUSTED")
        .when(CANCELLED)
        .then(new Send("release", new ReleaseFunds(TRAINING, FOR_CLASS, "CLASS_CANCELLED")))
        .over();
  }

  @Test
  void a_class_that_starts_without_money_parks_it() {
    funding()
        .given(SCHEDULED)
        .refused("reserve", "FUNDS_EXHAUSTED")
        .given(EXPIRED)
        .when(STARTED)
        .parked("FUNDS_NOT_RESERVED");
  }

  @Test
  void a_line_that_was_never_approved_parks_it() {
    funding().given(SCHEDULED).refused("reserve", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new ClassFundingProcess(), CLASS.value(), is -> is.step().name())
        .walking(SCHEDULED, GRANTED, EXPIRED, STARTED, COMPLETED, CANCELLED)
        .livingWith("reserve FUNDS_EXHAUSTED")
        .approve();
  }
}
