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
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The money for a class (S2): reserved when it is scheduled, committed when it starts, paid when
/// it is completed, given back when it is cancelled.
///
/// No deadline. Money that cannot be had or moved needs a person, so every refusal parks the
/// instance. A class is funded once: an instance that ended stays ended.
final class ClassFundingProcess implements Process<ClassFundingProcess.State> {
  record State(Step step) {}

  enum Step {
    UNFUNDED,
    RESERVED,
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
        ClassScheduled.class, ClassStarted.class, ClassCompleted.class, ClassCancelled.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case ClassScheduled scheduled -> scheduled.trainingClass().value();
      case ClassStarted started -> started.trainingClass().value();
      case ClassCompleted completed -> completed.trainingClass().value();
      case ClassCancelled cancelled -> cancelled.trainingClass().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(Step.UNFUNDED);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ClassScheduled planned when is.step() == Step.UNFUNDED ->
          Reaction.to(
              new State(Step.RESERVED),
              new Send(
                  "reserve",
                  new ReserveFunds(
                      line(planned.program()),
                      purpose(planned.program(), planned.trainingClass()),
                      new Rupiah(bench.rules().number("price.class")))));
      case ClassStarted started when is.step() == Step.RESERVED ->
          Reaction.to(
              new State(Step.COMMITTED),
              new Send(
                  "commit",
                  new CommitExpense(
                      line(started.program()),
                      purpose(started.program(), started.trainingClass()))));
      case ClassCompleted completed ->
          Reaction.to(
                  is,
                  new Send(
                      "pay",
                      new PayExpense(
                          line(completed.program()),
                          purpose(completed.program(), completed.trainingClass()))))
              .end();
      case ClassCancelled cancelled ->
          Reaction.to(
                  is,
                  new Send(
                      "release",
                      new ReleaseFunds(
                          line(cancelled.program()),
                          purpose(cancelled.program(), cancelled.trainingClass()),
                          "CLASS_CANCELLED")))
              .end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static AllocationId line(ProgramId program) {
    return AllocationId.of(program, FundingLine.TRAINING);
  }

  private static Purpose purpose(ProgramId program, ClassId trainingClass) {
    return new Purpose(program, trainingClass, null, null);
  }
}
