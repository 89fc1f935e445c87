package id.jejak.command.training;

import static id.jejak.command.training.Examples.BEGUN;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.COMPLETED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.READY;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.completed;
import static id.jejak.command.training.Examples.day;
import static id.jejak.command.training.Examples.enrolled;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.held;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.stipend;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.AccrueStipend;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendAlreadyPaid;
import id.jejak.messages.training.StipendCommand;
import id.jejak.messages.training.StipendEvent;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeExpelled;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccrueStipendTest {
  private static final StipendId STIPEND = StipendId.of(enrollment(1));
  private static final Rupiah AMOUNT = new Rupiah(750_000);
  private static final StipendAccrued ACCRUED = new StipendAccrued(STIPEND, ref(1), AMOUNT);
  private static final StipendPaid PAID = new StipendPaid(STIPEND, ref(1), AMOUNT, "TRX-1");
  private static final StipendForfeited FORFEITED =
      new StipendForfeited(STIPEND, ref(1), AMOUNT, "DROPPED_OUT");
  private static final AccrueStipend ACCRUE = new AccrueStipend(STIPEND, ref(1), AMOUNT);

  private final DeciderSpec<StipendCommand, Stipend, StipendEvent, StipendFacts> completed =
      stipend().where(enrollment(1), enrolled(1, insured(1, FIRST_DAY), BEGUN, COMPLETED));

  @Test
  void who_completed_has_earned_the_stipend() {
    completed.when(ACCRUE).then(ACCRUED);
  }

  @Test
  void who_is_still_in_class_has_not() {
    stipend()
        .where(enrollment(1), enrolled(1, insured(1, FIRST_DAY), BEGUN))
        .when(ACCRUE)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "ACTIVE"));
  }

  @Test
  void the_enrolment_must_be_there() {
    stipend().when(ACCRUE).thenRefused(new NotFound(enrollment(1).value()));
  }

  @Test
  void an_enrolment_has_one_stipend() {
    var other = StipendId.of(enrollment(2));
    completed
        .when(new AccrueStipend(other, ref(1), AMOUNT))
        .thenRefused(new NotFound(other.value()));
  }

  @Test
  void accruing_twice_changes_nothing() {
    completed.given(ACCRUED).when(ACCRUE).thenNothing();
  }

  @Test
  void where_every_session_counts_who_left_has_earned_what_was_attended() {
    var both = List.of(enrollment(1), enrollment(2));
    var perSession =
        completed
            .rule("stipend.basis", "PER_SESSION")
            .where(
                CLASS,
                SCHEDULED,
                SELECTION,
                seat(1),
                seat(2),
                READY,
                started(1, 2),
                held(1, both),
                held(2, List.of(enrollment(2)), enrollment(1)),
                held(3, both))
            .where(
                enrollment(1),
                enrolled(
                    1,
                    insured(1, FIRST_DAY),
                    BEGUN,
                    new TraineeDroppedOut(ref(1), day(4), "WORK")));
    perSession.when(ACCRUE).then(new StipendAccrued(STIPEND, ref(1), new Rupiah(375_000)));
    perSession
        .where(
            enrollment(1),
            enrolled(1, insured(1, FIRST_DAY), BEGUN, new TraineeExpelled(ref(1), day(4), "THEFT")))
        .when(ACCRUE)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "EXPELLED"));
  }

  @Test
  void in_a_year_without_stipends_nothing_is_earned() {
    completed
        .when(new AccrueStipend(STIPEND, ref(1), new Rupiah(0)))
        .then(new StipendForfeited(STIPEND, ref(1), new Rupiah(0), "NOTHING_EARNED"));
  }

  @Test
  void what_is_paid_is_not_earned_again() {
    completed.given(ACCRUED, PAID).when(ACCRUE).thenRefused(new StipendAlreadyPaid(STIPEND));
  }

  @Test
  void what_is_forfeited_is_not_earned() {
    completed
        .given(FORFEITED)
        .when(ACCRUE)
        .thenRefused(new IllegalTransition(STIPEND.value(), "FORFEITED"));
  }
}
