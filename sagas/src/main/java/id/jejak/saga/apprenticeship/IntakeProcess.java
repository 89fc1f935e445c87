package id.jejak.saga.apprenticeship;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.Todo.Entry;
import id.jejak.messages.apprenticeship.ApprenticeReserved;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.DepartureRefused;
import id.jejak.messages.apprenticeship.SelectApprentice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The reserves of one intake (S22): when passport or visa of somebody who was selected is refused,
/// or the preparation is failed, the next in order takes the place.
final class IntakeProcess implements Process<IntakeProcess.State> {
  /// @param since when a place has been free that is being given; null while none is
  record State(@Nullable LocalDate since) {}

  @Override
  public String name() {
    return "apprentice-intake";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        ApprenticeReserved.class,
        ApprenticeSelected.class,
        DepartureRefused.class,
        ApprenticeshipPhaseFailed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case ApprenticeReserved reserved -> reserved.of().intake().value();
      case ApprenticeSelected selected -> selected.of().intake().value();
      case DepartureRefused refused -> refused.of().intake().value();
      case ApprenticeshipPhaseFailed failed
          when failed.phase() == ApprenticeshipPhase.PRE_DEPARTURE ->
          failed.of().intake().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ApprenticeReserved reserved ->
          Reaction.to(
              is,
              new Note(reserved.of().apprenticeship().value(), "%06d".formatted(reserved.place())));
      case ApprenticeSelected selected ->
          Reaction.to(new State(null), new Strike(selected.of().apprenticeship().value()));
      case DepartureRefused refused -> replace(refused.on(), bench);
      case ApprenticeshipPhaseFailed failed -> replace(failed.on(), bench);
      case StepRefused no -> refused(is, no, bench);
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> replace(LocalDate on, Bench bench) {
    var next = bench.todo().entries().stream().min(Comparator.comparing(Entry::note));
    return next.map(one ->
            Reaction.to(
                new State(on),
                new Strike(one.item()),
                new Send(
                    "replace:" + one.item(),
                    new SelectApprentice(new ApprenticeshipId(one.item()), on))))
        .orElseGet(() -> Reaction.to(new State(null)));
  }

  /// Too old by now, or in another apprenticeship: the next one then.
  private static Reaction<State> refused(State is, StepRefused no, Bench bench) {
    var since = is.since();
    return switch (no.code()) {
      case "APPRENTICE_RULE", "ILLEGAL_TRANSITION" ->
          since == null ? Reaction.to(is) : replace(since, bench);
      default -> Reaction.to(is, new Stop(no.code()));
    };
  }
}
