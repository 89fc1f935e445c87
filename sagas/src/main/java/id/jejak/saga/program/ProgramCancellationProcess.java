package id.jejak.saga.program;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.Todo;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramFinished;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassScheduled;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a cancelled programme does to its classes: those that have not begun are cancelled; those
/// that run go on until two people cancel them (R46).
///
/// On its list are the classes that are not over. A programme ends once: an instance that ended
/// stays ended.
final class ProgramCancellationProcess implements Process<ProgramCancellationProcess.State> {
  record State(ProgramId program) {}

  @Override
  public String name() {
    return "program-cancellation";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        ClassScheduled.class,
        ClassCompleted.class,
        ClassCancelled.class,
        ProgramCancelled.class,
        ProgramFinished.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case ClassScheduled scheduled -> scheduled.program().value();
      case ClassCompleted completed -> completed.program().value();
      case ClassCancelled cancelled -> cancelled.program().value();
      case ProgramCancelled cancelled -> cancelled.program().value();
      case ProgramFinished finished -> finished.program().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new ProgramId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ClassScheduled scheduled ->
          Reaction.to(is, new Note(scheduled.trainingClass().value(), ""));
      case ClassCompleted completed ->
          Reaction.to(is, new Strike(completed.trainingClass().value()));
      case ClassCancelled cancelled ->
          Reaction.to(is, new Strike(cancelled.trainingClass().value()));
      case ProgramCancelled _ -> cancel(is, bench);
      case ProgramFinished _ -> Reaction.to(is).end();
      // It runs, or is over since a moment ago.
      case StepRefused no when no.overtaken() -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> cancel(State is, Bench bench) {
    var acts = new ArrayList<Act>();
    for (Todo.Entry each : bench.todo().entries()) {
      acts.add(
          new Send(
              "cancel:" + each.item(),
              new CancelClass(new ClassId(each.item()), "PROGRAM_CANCELLED")));
    }
    return Reaction.to(is, acts).end();
  }
}
