package id.jejak.saga.training;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.AccrueStipend;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.ForfeitStipend;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TrainingCompleted;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The stipend (S5): it accrues with the completion of training, as much as was committed for it;
/// who leaves before forfeits it. People approve and pay it, two different ones (R46). Where the
/// money comes late it accrues late, and where a programme pays none it never does.
///
/// `approve`: `stipend.approveDays` days after it accrued, or the next working day. When it fires
/// the approval is overdue, which is work for a person. A stipend is paid or forfeited once: an
/// instance that ended stays ended.
final class StipendProcess implements Process<StipendProcess.State> {
  /// @param amount what was committed; null as long as nothing is
  /// @param completed who completed before anything was committed
  record State(Step step, @Nullable Rupiah amount, @Nullable EnrollmentRef completed) {
    State at(Step next) {
      return new State(next, amount, null);
    }
  }

  enum Step {
    IN_TRAINING,
    COMPLETED,
    ACCRUED,
    OVERDUE,
    APPROVED
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
        ExpenseCommitted.class,
        TrainingCompleted.class,
        TraineeDroppedOut.class,
        TraineeExpelled.class,
        StipendAccrued.class,
        StipendApproved.class,
        StipendPaid.class,
        StipendForfeited.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case ExpenseCommitted committed -> keyOf(committed);
      case TrainingCompleted completed -> completed.of().enrollment().value();
      case TraineeDroppedOut dropped -> dropped.of().enrollment().value();
      case TraineeExpelled expelled -> expelled.of().enrollment().value();
      case StipendAccrued accrued -> accrued.of().enrollment().value();
      case StipendApproved approved -> approved.of().enrollment().value();
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
    return new State(Step.IN_TRAINING, null, null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ExpenseCommitted committed when is.step() == Step.IN_TRAINING ->
          accrue(is.completed(), committed.amount());
      case TrainingCompleted completed when is.step() == Step.IN_TRAINING ->
          accrue(completed.of(), is.amount());
      case StipendAccrued _ when is.step() == Step.COMPLETED -> {
        LocalDate last =
            bench
                .calendar()
                .dayOf(recorded.recordedAt())
                .plusDays(bench.rules().number("stipend.approveDays"));
        yield Reaction.to(
            is.at(Step.ACCRUED),
            new Schedule("approve", bench.calendar().endOf(bench.calendar().workingDayFrom(last))));
      }
      case TimerFired _ when is.step() == Step.ACCRUED -> Reaction.to(is.at(Step.OVERDUE));
      case StipendApproved _ -> Reaction.to(is.at(Step.APPROVED), new Cancel("approve"));
      case TraineeDroppedOut dropped -> forfeit(is, dropped.of(), "DROPPED_OUT");
      case TraineeExpelled expelled -> forfeit(is, expelled.of(), "EXPELLED");
      case StipendPaid _ -> Reaction.to(is).end();
      case StipendForfeited _ -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> accrue(@Nullable EnrollmentRef of, @Nullable Rupiah amount) {
    return of == null || amount == null
        ? Reaction.to(new State(Step.IN_TRAINING, amount, of))
        : Reaction.to(
            new State(Step.COMPLETED, amount, null),
            new Send("accrue", new AccrueStipend(StipendId.of(of.enrollment()), of, amount)));
  }

  private static Reaction<State> forfeit(State is, EnrollmentRef of, String why) {
    var amount = is.amount();
    return amount == null
        ? Reaction.to(is).end()
        : Reaction.to(
                is,
                new Send(
                    "forfeit", new ForfeitStipend(StipendId.of(of.enrollment()), of, amount, why)))
            .end();
  }
}
