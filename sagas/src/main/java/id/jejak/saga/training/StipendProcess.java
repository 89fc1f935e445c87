package id.jejak.saga.training;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.Rules;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.AccrueStipend;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentRef;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The stipend (S5): it accrues as the policy of the year says, with the completion of training or
/// for every session attended, out of what was committed for it; who leaves before forfeits what
/// the policy does not give. People approve and pay it, two different ones (R46). Where the money
/// comes late it accrues late, and where a programme pays none it never does.
///
/// `approve`: `stipend.approveDays` days after it accrued, or the next working day. `retry`:
/// `stipend.retryDays` working days after the bank sent it back. When one fires the step is
/// overdue, which is work for a person. `forfeit`: `attendance.correctionDays` days after somebody
/// has not completed, since attendance may be corrected.
///
/// A stipend is paid or forfeited once: an instance that ended stays ended.
final class StipendProcess implements Process<StipendProcess.State> {
  /// @param of null before training begins
  /// @param committed null as long as nothing is
  record State(@Nullable EnrollmentRef of, @Nullable Rupiah committed, Step step) {
    State at(Step next) {
      return new State(of, committed, next);
    }

    State begun(EnrollmentRef who) {
      return new State(who, committed, Step.IN_TRAINING);
    }

    State with(Rupiah amount) {
      return new State(of, amount, step);
    }
  }

  /// `UNFUNDED`: it was earned before anything was committed for it.
  enum Step {
    NOT_BEGUN,
    IN_TRAINING,
    NOT_COMPLETED,
    UNFUNDED,
    EARNED,
    ACCRUED,
    OVERDUE,
    APPROVED,
    SENT_BACK
  }

  @Override
  public String name() {
    return "stipend";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        TrainingBegun.class,
        ExpenseCommitted.class,
        TrainingCompleted.class,
        TrainingNotCompleted.class,
        TraineeDroppedOut.class,
        TraineeExpelled.class,
        TraineeTransferred.class,
        EnrollmentClosed.class,
        StipendAccrued.class,
        StipendApproved.class,
        StipendPaymentFailed.class,
        StipendPaid.class,
        StipendForfeited.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case TrainingBegun begun -> begun.of().enrollment().value();
      case ExpenseCommitted committed -> keyOf(committed);
      case TrainingCompleted completed -> completed.of().enrollment().value();
      case TrainingNotCompleted failed -> failed.of().enrollment().value();
      case TraineeDroppedOut dropped -> dropped.of().enrollment().value();
      case TraineeExpelled expelled -> expelled.of().enrollment().value();
      case TraineeTransferred transferred -> transferred.of().enrollment().value();
      case EnrollmentClosed closed -> closed.of().enrollment().value();
      case StipendAccrued accrued -> accrued.of().enrollment().value();
      case StipendApproved approved -> approved.of().enrollment().value();
      case StipendPaymentFailed failed -> failed.of().enrollment().value();
      case StipendPaid paid -> paid.of().enrollment().value();
      case StipendForfeited forfeited -> forfeited.of().enrollment().value();
      default -> null;
    };
  }

  private static @Nullable String keyOf(ExpenseCommitted committed) {
    var enrollment = committed.purpose().enrollment();
    return committed.line() == FundingLine.STIPEND && enrollment != null
        ? enrollment.value()
        : null;
  }

  @Override
  public State begin(String key) {
    return new State(null, null, Step.NOT_BEGUN);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case TrainingBegun begun when is.step() == Step.NOT_BEGUN ->
          Reaction.to(is.begun(begun.of()));
      case ExpenseCommitted committed when is.step() == Step.UNFUNDED ->
          accrue(is.with(committed.amount()));
      case ExpenseCommitted committed -> Reaction.to(is.with(committed.amount()));
      case TrainingCompleted _
          when is.step() == Step.IN_TRAINING || is.step() == Step.NOT_COMPLETED ->
          accrue(is).and(new Cancel("forfeit"));
      case TrainingNotCompleted _ -> notCompleted(is, today, bench);
      case TraineeDroppedOut _ -> leave(is, "DROPPED_OUT", bench.rules());
      case TraineeTransferred _ -> leave(is, "TRANSFERRED", bench.rules());
      case EnrollmentClosed closed -> leave(is, closed.why().name(), bench.rules());
      case TraineeExpelled _ -> forfeit(is, "EXPELLED");
      case StipendAccrued _ when is.step() == Step.EARNED ->
          Reaction.to(
              is.at(Step.ACCRUED),
              new Schedule(
                  "approve",
                  endOfDay(today.plusDays(bench.rules().number("stipend.approveDays")), bench)));
      case StipendApproved _ -> Reaction.to(is.at(Step.APPROVED), new Cancel("approve"));
      case StipendPaymentFailed failed -> sentBack(is, failed, today, bench);
      case TimerFired fired when fired.timer().equals("forfeit") -> forfeit(is, "NOT_COMPLETED");
      case TimerFired _ when is.step() == Step.ACCRUED || is.step() == Step.SENT_BACK ->
          Reaction.to(is.at(Step.OVERDUE));
      case StipendPaid _ -> Reaction.to(is).end();
      case StipendForfeited _ -> Reaction.to(is).end();
      // Paid in the last moment: it is recovered by people, who know why.
      case StepRefused no
          when no.step().equals("forfeit") && no.code().equals("STIPEND_ALREADY_PAID") ->
          Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Instant endOfDay(LocalDate day, Bench bench) {
    return bench.calendar().endOf(bench.calendar().workingDayFrom(day));
  }

  private static Reaction<State> accrue(State is) {
    EnrollmentRef of = is.of();
    Rupiah committed = is.committed();
    return of == null || committed == null
        ? Reaction.to(is.at(Step.UNFUNDED))
        : Reaction.to(
            is.at(Step.EARNED),
            new Send("accrue", new AccrueStipend(StipendId.of(of.enrollment()), of, committed)));
  }

  /// Before anything accrued there is time to correct the attendance; afterwards it was corrected.
  private static Reaction<State> notCompleted(State is, LocalDate today, Bench bench) {
    boolean first = is.step() == Step.IN_TRAINING;
    if (perSession(bench.rules())) {
      return first ? accrue(is) : Reaction.to(is);
    }
    return first
        ? Reaction.to(
            is.at(Step.NOT_COMPLETED),
            new Schedule(
                "forfeit",
                endOfDay(today.plusDays(bench.rules().number("attendance.correctionDays")), bench)))
        : forfeit(is, "NOT_COMPLETED");
  }

  /// The person looks after the bank account.
  private static Reaction<State> sentBack(
      State is, StipendPaymentFailed failed, LocalDate today, Bench bench) {
    LocalDate due =
        bench.calendar().plusWorkingDays(today, bench.rules().number("stipend.retryDays"));
    String stipend = failed.stipend().value();
    return Reaction.to(
        is.at(Step.SENT_BACK),
        new Schedule("retry", endOfDay(due, bench)),
        new Send(
            "tell",
            RequestNotification.to(
                failed.of().person(),
                Template.STIPEND_PAYMENT_FAILED,
                Map.of("stipend", stipend),
                stipend,
                failed.reference())));
  }

  private static Reaction<State> leave(State is, String why, Rules rules) {
    return is.of() != null && perSession(rules) ? accrue(is) : forfeit(is, why);
  }

  /// Who never began, or for whom nothing was put by, has nothing to lose.
  private static Reaction<State> forfeit(State is, String why) {
    EnrollmentRef of = is.of();
    Rupiah committed = is.committed();
    return of == null || committed == null
        ? Reaction.to(is).end()
        : Reaction.to(
                is,
                new Send(
                    "forfeit",
                    new ForfeitStipend(StipendId.of(of.enrollment()), of, committed, why)))
            .end();
  }

  private static boolean perSession(Rules rules) {
    return rules.text("stipend.basis").equals("PER_SESSION");
  }
}
