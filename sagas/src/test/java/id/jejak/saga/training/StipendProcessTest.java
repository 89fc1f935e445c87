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
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.AccrueStipend;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.Closing;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.ForfeitStipend;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.StipendPaymentFailed;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingNotCompleted;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StipendProcessTest {
  private static final StipendId STIPEND = StipendId.of(SITI.enrollment());
  private static final Rupiah AMOUNT = new Rupiah(750_000);
  private static final TrainingCompleted COMPLETED =
      new TrainingCompleted(
          SITI, SCHEME, LSP, day("2023-02-20"), new Attendance(SITI.enrollment(), 30, 30), 240);
  private static final StipendAccrued ACCRUED = new StipendAccrued(STIPEND, SITI, AMOUNT);
  private static final StipendApproved APPROVED = new StipendApproved(STIPEND, SITI, "usr-finance");
  private static final StipendPaid PAID = new StipendPaid(STIPEND, SITI, AMOUNT, "SP2D-1");
  private static final StipendForfeited FORFEITED =
      new StipendForfeited(STIPEND, SITI, AMOUNT, "DROPPED_OUT");
  private static final TraineeDroppedOut DROPPED =
      new TraineeDroppedOut(SITI, day("2023-01-20"), "WORK");
  private static final TraineeExpelled EXPELLED =
      new TraineeExpelled(SITI, day("2023-01-21"), "ABSENCE");

  private static final TrainingBegun BEGUN = new TrainingBegun(SITI, day("2023-01-09"));
  private static final TrainingNotCompleted NOT_COMPLETED =
      new TrainingNotCompleted(SITI, day("2023-02-20"), new Attendance(SITI.enrollment(), 3, 30));
  private static final TraineeTransferred TRANSFERRED =
      new TraineeTransferred(
          SITI, new ClassId("cls-OTO-2"), new EnrollmentId("enr-siti-2"), day("2023-01-20"));
  private static final EnrollmentClosed CLOSED =
      new EnrollmentClosed(SITI, day("2023-01-20"), Closing.CLASS_CANCELLED);
  private static final StipendPaymentFailed FAILED =
      new StipendPaymentFailed(STIPEND, SITI, "SP2D-0", "WRONG_ACCOUNT");
  private static final ExpenseCommitted COMMITTED =
      new ExpenseCommitted(
          AllocationId.of(SITI.program(), FundingLine.STIPEND),
          FundingLine.STIPEND,
          Purpose.of(SITI),
          AMOUNT,
          "process:enrollment-funding");
  private static final Send ACCRUE = new Send("accrue", new AccrueStipend(STIPEND, SITI, AMOUNT));

  private static Send forfeit(String why) {
    return new Send("forfeit", new ForfeitStipend(STIPEND, SITI, AMOUNT, why));
  }

  /// Of somebody whose training has begun.
  private static ProcessSpec<?> stipend() {
    return beforeTraining().given(BEGUN, COMMITTED);
  }

  private static ProcessSpec<?> perSession() {
    return beforeTraining().ruling("stipend.basis", "PER_SESSION").given(BEGUN, COMMITTED);
  }

  private static ProcessSpec<?> beforeTraining() {
    return ProcessSpec.of(new StipendProcess(), SITI.enrollment().value());
  }

  @Test
  void it_accrues_with_completion() {
    stipend().when(COMPLETED).then(ACCRUE, new Cancel("forfeit")).goesOn();
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
  void it_accrues_late_when_its_money_comes_late() {
    beforeTraining().given(BEGUN, COMPLETED).when(COMMITTED).then(ACCRUE);
  }

  @Test
  void where_none_is_paid_nobody_forfeits_one() {
    beforeTraining().given(BEGUN).when(DROPPED).thenNothing().over();
  }

  @Test
  void who_leaves_before_training_begins_has_nothing_to_forfeit() {
    beforeTraining().when(DROPPED).thenNothing().over();
    beforeTraining().when(CLOSED).thenNothing().over();
  }

  @Test
  void who_leaves_in_whatever_way_forfeits_it() {
    stipend().when(TRANSFERRED).then(forfeit("TRANSFERRED")).over();
    stipend().when(CLOSED).then(forfeit("CLASS_CANCELLED")).over();
  }

  @Test
  void who_has_not_completed_forfeits_it_once_attendance_is_corrected_no_more() {
    stipend()
        .on("2023-02-20")
        .when(NOT_COMPLETED)
        .firesAt("forfeit", "2023-03-07T00:00")
        .fires("forfeit")
        .then(forfeit("NOT_COMPLETED"))
        .over();
  }

  @Test
  void attendance_corrected_in_time_earns_it_after_all() {
    stipend()
        .given(NOT_COMPLETED)
        .when(COMPLETED)
        .then(ACCRUE, new Cancel("forfeit"))
        .awaits()
        .goesOn();
  }

  @Test
  void a_completion_that_does_not_stand_forfeits_what_had_accrued() {
    stipend().given(COMPLETED, ACCRUED).when(NOT_COMPLETED).then(forfeit("NOT_COMPLETED")).over();
  }

  @Test
  void paid_before_that_it_is_for_people_to_recover() {
    stipend()
        .given(COMPLETED, ACCRUED, APPROVED, NOT_COMPLETED)
        .refused("forfeit", "STIPEND_ALREADY_PAID")
        .thenNothing()
        .over();
  }

  @Test
  void where_every_session_counts_who_leaves_keeps_what_was_earned() {
    perSession().when(DROPPED).then(ACCRUE).goesOn();
    perSession().when(NOT_COMPLETED).then(ACCRUE).goesOn();
    perSession()
        .when(EXPELLED)
        .then(new Send("forfeit", new ForfeitStipend(STIPEND, SITI, AMOUNT, "EXPELLED")))
        .over();
  }

  @Test
  void what_the_bank_sends_back_is_paid_again_within_three_working_days() {
    stipend()
        .given(COMPLETED, ACCRUED, APPROVED)
        .on("2023-03-17") // the 22nd and 23rd are Nyepi
        .when(FAILED)
        .then(
            new Schedule("retry", Instant.parse("2023-03-24T17:00:00Z")),
            new Send(
                "tell",
                RequestNotification.to(
                    SITI.person(),
                    Template.STIPEND_PAYMENT_FAILED,
                    Map.of("stipend", STIPEND.value()),
                    STIPEND.value(),
                    "SP2D-0")))
        .firesAt("retry", "2023-03-25T00:00")
        .fires("retry")
        .thenNothing()
        .goesOn()
        .when(PAID)
        .over();
  }

  @Test
  void a_refusal_parks_it() {
    stipend().given(DROPPED).refused("forfeit", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new StipendProcess(), SITI.enrollment().value(), is -> is.step().name())
        .walking(
            BEGUN, COMMITTED, COMPLETED, NOT_COMPLETED, ACCRUED, APPROVED, FAILED, PAID, FORFEITED)
        .walking(DROPPED, EXPELLED, TRANSFERRED, CLOSED)
        .livingWith("forfeit STIPEND_ALREADY_PAID")
        .approve();
  }
}
