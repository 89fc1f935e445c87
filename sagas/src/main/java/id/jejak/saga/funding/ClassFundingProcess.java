package id.jejak.saga.funding;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
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
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The money for a class (S2): reserved when it is scheduled, committed when it starts, paid when
/// it is completed, given back when it is cancelled. Where there is none, the class waits for it in
/// the queue. Where the participants pay themselves there is nothing to do.
///
/// No deadline. Money that cannot be moved needs a person, so every other refusal parks the
/// instance. A class is funded once: an instance that ended stays ended.
final class ClassFundingProcess implements Process<ClassFundingProcess.State> {
  record State(Step step, @Nullable Purpose purpose) {
    State at(Step next) {
      return new State(next, purpose);
    }
  }

  enum Step {
    UNFUNDED,
    RESERVED,
    QUEUED,
    EXPIRED,
    COMMITTED
  }

  @Override
  public String name() {
    return "class-funding";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        ClassScheduled.class,
        ClassStarted.class,
        ClassCompleted.class,
        ClassCancelled.class,
        FundingGranted.class,
        FundingExpired.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case ClassScheduled scheduled -> scheduled.trainingClass().value();
      case ClassStarted started -> started.trainingClass().value();
      case ClassCompleted completed -> completed.trainingClass().value();
      case ClassCancelled cancelled -> cancelled.trainingClass().value();
      case FundingGranted granted -> keyOf(granted.line(), granted.purpose());
      case FundingExpired expired -> keyOf(expired.line(), expired.purpose());
      default -> null;
    };
  }

  private static @Nullable String keyOf(FundingLine line, Purpose purpose) {
    return line == FundingLine.TRAINING && purpose.trainingClass() != null
        ? purpose.trainingClass().value()
        : null;
  }

  @Override
  public State begin(String key) {
    return new State(Step.UNFUNDED, null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ClassScheduled planned when planned.funding() == FundingSource.SELF ->
          Reaction.to(is).end();
      case ClassScheduled planned when is.step() == Step.UNFUNDED ->
          reserve(Purpose.of(planned.program(), planned.trainingClass()));
      case FundingGranted _ when is.step() == Step.QUEUED -> Reaction.to(is.at(Step.RESERVED));
      case FundingExpired _ when is.step() == Step.QUEUED -> Reaction.to(is.at(Step.EXPIRED));
      case ClassStarted started when is.step() == Step.RESERVED ->
          commit(is, Purpose.of(started.program(), started.trainingClass()));
      case ClassStarted _ when is.step() != Step.COMMITTED ->
          Reaction.to(is, new Stop("FUNDS_NOT_RESERVED"));
      case ClassCompleted completed ->
          pay(is, Purpose.of(completed.program(), completed.trainingClass()));
      case ClassCancelled cancelled ->
          release(is, Purpose.of(cancelled.program(), cancelled.trainingClass()));
      case StepRefused no -> refused(is, no);
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> reserve(Purpose purpose) {
    return Reaction.to(
        new State(Step.RESERVED, purpose),
        new Send("reserve", new ReserveFunds(line(purpose), purpose, null)));
  }

  private static Reaction<State> commit(State is, Purpose purpose) {
    return Reaction.to(
        is.at(Step.COMMITTED), new Send("commit", new CommitExpense(line(purpose), purpose)));
  }

  private static Reaction<State> pay(State is, Purpose purpose) {
    return Reaction.to(is, new Send("pay", new PayExpense(line(purpose), purpose))).end();
  }

  private static Reaction<State> release(State is, Purpose purpose) {
    return Reaction.to(
            is, new Send("release", new ReleaseFunds(line(purpose), purpose, "CLASS_CANCELLED")))
        .end();
  }

  private static Reaction<State> refused(State is, StepRefused no) {
    var purpose = is.purpose();
    return no.step().equals("reserve") && no.code().equals("FUNDS_EXHAUSTED") && purpose != null
        ? Reaction.to(
            is.at(Step.QUEUED),
            new Send("queue", new QueueForFunding(line(purpose), purpose, null)))
        : Reaction.to(is, new Stop(no.code()));
  }

  private static AllocationId line(Purpose purpose) {
    return AllocationId.of(purpose.program(), FundingLine.TRAINING);
  }
}
