package id.jejak.saga.training;

import static id.jejak.saga.ProcessSpec.WITA;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.AccrueStipend;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.ForfeitStipend;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StipendProcessTest {
  private static final StipendId STIPEND = StipendId.of(SITI.enrollment());
  private static final Rupiah AMOUNT = new Rupiah(750_000);
  private static final TrainingCompleted COMPLETED =
      new TrainingCompleted(
          SITI, SCHEME, LSP, day("2023-02-20"), new Attendance(SITI.enrollment(), 30, 30), 240);
  private static final ExpenseCommitted COMMITTED =
      new ExpenseCommitted(
          AllocationId.of(SITI.program(), FundingLine.STIPEND),
          FundingLine.STIPEND,
          Purpose.of(SITI),
          AMOUNT,
          "process:enrollment-funding");
  private static final StipendAccrued ACCRUED = new StipendAccrued(STIPEND, SITI, AMOUNT);
  private static final StipendApproved APPROVED = new StipendApproved(STIPEND, SITI, "usr-finance");
  private static final StipendPaid PAID = new StipendPaid(STIPEND, SITI, AMOUNT, "SP2D-1");
  private static final StipendForfeited FORFEITED =
      new StipendForfeited(STIPEND, SITI, AMOUNT, "DROPPED_OUT");
  private static final TraineeDroppedOut DROPPED =
      new TraineeDroppedOut(SITI, day("2023-01-20"), "WORK");
  private static final TraineeExpelled EXPELLED =
      new TraineeExpelled(SITI, day("2023-01-21"), "ABSENCE");

  private static ProcessSpec<?> stipend() {
    return ProcessSpec.of(new StipendProcess(), SITI.enrollment().value()).given(COMMITTED);
  }

  @Test
  void it_accrues_with_completion() {
    stipend()
        .when(COMPLETED)
        .then(new Send("accrue", new AccrueStipend(STIPEND, SITI, AMOUNT)))
        .goesOn();
  }

  @Test
  void it_accrues_late_when_its_money_comes_late() {
    ProcessSpec.of(new StipendProcess(), SITI.enrollment().value())
        .given(COMPLETED)
        .when(COMMITTED)
        .then(new Send("accrue", new AccrueStipend(STIPEND, SITI, AMOUNT)));
  }

  @Test
  void where_none_is_paid_nobody_forfeits_one() {
    ProcessSpec.of(new StipendProcess(), SITI.enrollment().value())
        .when(DROPPED)
        .thenNothing()
        .over();
  }

  @Test
  void it_is_approved_within_fourteen_days_and_paid() {
    stipend()
        .on("2023-02-20")
        .given(COMPLETED)
        .when(ACCRUED)
        .firesAt("approve", "2023-03-07T00:00")
        .when(APPROVED)
        .then(new Cancel("approve"))
        .awaits()
        .goesOn()
        .when(PAID)
        .thenNothing()
        .over();
  }

  @Test
  void a_deadline_on_a_holiday_moves_to_the_next_working_day_of_the_office() {
    stipend()
        .in(WITA)
        .on("2023-04-10") // the 24th and 25th are Idul Fitri leave
        .given(COMPLETED)
        .when(ACCRUED)
        .then(new Schedule("approve", Instant.parse("2023-04-26T16:00:00Z")));
  }

  @Test
  void overdue_it_waits_for_a_person() {
    stipend()
        .given(COMPLETED, ACCRUED)
        .fires("approve")
        .thenNothing()
        .goesOn()
        .when(APPROVED)
        .goesOn();
  }

  @Test
  void who_drops_out_forfeits_it() {
    stipend()
        .when(DROPPED)
        .then(new Send("forfeit", new ForfeitStipend(STIPEND, SITI, AMOUNT, "DROPPED_OUT")))
        .over();
  }

  @Test
  void who_is_expelled_forfeits_it() {
    stipend()
        .when(EXPELLED)
        .then(new Send("forfeit", new ForfeitStipend(STIPEND, SITI, AMOUNT, "EXPELLED")))
        .over();
  }

  @Test
  void forfeited_by_hand_it_is_over() {
    stipend().given(COMPLETED, ACCRUED).when(FORFEITED).thenNothing().awaits().over();
  }

  @Test
  void a_completion_told_twice_accrues_once() {
    stipend().given(COMPLETED).when(COMPLETED).thenNothing();
  }

  @Test
  void a_deadline_heard_of_after_the_approval_changes_nothing() {
    stipend().given(COMPLETED, ACCRUED, APPROVED).hasFiredToo("approve").thenNothing().goesOn();
  }

  @Test
  void paid_is_paid() {
    stipend().given(COMPLETED, ACCRUED, APPROVED, PAID).when(DROPPED).thenNothing().over();
  }

  @Test
  void a_refusal_parks_it() {
    stipend()
        .given(DROPPED)
        .refused("forfeit", "STIPEND_ALREADY_PAID")
        .parked("STIPEND_ALREADY_PAID");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new StipendProcess(), SITI.enrollment().value(), is -> is.step().name())
        .walking(COMMITTED, COMPLETED, ACCRUED, APPROVED, PAID, FORFEITED, DROPPED, EXPELLED)
        .approve();
  }
}
