package id.jejak.saga.agreement;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.Todo;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.IntakePromised;
import id.jejak.messages.agreement.NoteIntakeBreach;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a partner promised to take and what it took (S2.1, S23): when the period of a promise is
/// over and fewer people started there, the breach is noted; when the partner withdraws, at once.
///
/// Its list holds the promises, as `agreement/from/to` with the number of people, and the placements
/// with the day of their start. `agreement/from/to`: the end of the period. A placement that is
/// recorded late, but before that, counts; an end of a placement does not matter here.
final class IntakeProcess implements Process<IntakeProcess.State> {
  record State(OrganizationId partner) {}

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(IntakePromised.class, PlacementStarted.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case IntakePromised promised -> promised.partner().value();
      case PlacementStarted started -> started.employer().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new OrganizationId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case IntakePromised promised -> {
        var promise = new Promise(promised.agreement(), promised.period());
        yield Reaction.to(
            is,
            new Note(promise.item(), Integer.toString(promised.people())),
            new Schedule(promise.item(), bench.calendar().endOf(promised.period().to())));
      }
      case PlacementStarted started ->
          Reaction.to(is, new Note(started.placement().value(), started.on().toString()));
      case TimerFired fired -> settle(is, Promise.of(fired.timer()), bench);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> settle(State is, Promise promise, Bench bench) {
    int promised = 0;
    int taken = 0;
    for (Todo.Entry entry : bench.todo().entries()) {
      if (entry.item().equals(promise.item())) {
        promised = Integer.parseInt(entry.note());
      } else if (!entry.item().contains("/")
          && promise.period().covers(LocalDate.parse(entry.note()))) {
        taken++;
      }
    }
    var done = Reaction.to(is, new Strike(promise.item()));
    return taken < promised
        ? done.and(
            new Send(
                "breach",
                new NoteIntakeBreach(promise.agreement(), is.partner(), promise.period(), taken)))
        : done;
  }

  private record Promise(AgreementId agreement, Period period) {
    static Promise of(String item) {
      String[] parts = item.split("/", -1);
      return new Promise(
          new AgreementId(parts[0]),
          new Period(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
    }

    String item() {
      return agreement.value() + "/" + period.from() + "/" + period.to();
    }
  }
}
