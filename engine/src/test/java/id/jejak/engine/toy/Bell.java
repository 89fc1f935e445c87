package id.jejak.engine.toy;

import static id.jejak.kernel.Decision.accept;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Command;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.Event;
import id.jejak.kernel.History;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Process;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.TimerFired;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Bells that ring when they are told to. What a test wants to go wrong goes wrong here.
public final class Bell {
  private Bell() {}

  /// Runs while the facts for a `Strike` are gathered: what happens to others at that moment.
  public static volatile Runnable meanwhile = () -> {};

  /// While set, a `Crack` is a technical failure.
  public static volatile boolean brittle;

  /// The rule that says how often a bell is struck; once if there is none.
  public static final String STROKES = "bell.strokes";

  public record BellId(@JsonValue String value) implements Identifier {
    @Override
    public String toString() {
      return value;
    }
  }

  public sealed interface BellCommand extends Command {
    BellId bell();

    @Override
    default BellId target() {
      return bell();
    }
  }

  public record SetAlarm(BellId bell, String timer, Instant due) implements BellCommand {}

  public record StopAlarm(BellId bell, String timer) implements BellCommand {}

  /// Sets an alarm and gives it up in one step.
  public record Retire(BellId bell, String timer, Instant due) implements BellCommand {}

  /// Has the process strike the bell as often as the rules say, and once for each rope that it
  /// holds, and then crack it, in one step.
  public record Ring(BellId bell) implements BellCommand {}

  public record Strike(BellId bell) implements BellCommand {}

  public record Crack(BellId bell) implements BellCommand {}

  public record Inscribe(BellId bell, Personal<String> front, Personal<String> back)
      implements BellCommand {}

  /// Takes the ropes in the order given.
  public record TakeRopes(BellId bell, List<String> ropes) implements BellCommand {}

  public record LetGo(BellId bell, String rope) implements BellCommand {}

  /// Hangs the bell on a beam that bears no more than `strength` in all.
  public record Hang(BellId bell, String beam, long weight, long strength) implements BellCommand {}

  public record TakeDown(BellId bell, String beam) implements BellCommand {}

  public sealed interface BellEvent extends Event {
    BellId bell();
  }

  public record AlarmSet(BellId bell, String timer, Instant due) implements BellEvent {}

  public record AlarmStopped(BellId bell, String timer) implements BellEvent {}

  public record Retired(BellId bell, String timer, Instant due) implements BellEvent {}

  public record RingAsked(BellId bell) implements BellEvent {}

  public record Struck(BellId bell) implements BellEvent {}

  public record Cracked(BellId bell) implements BellEvent {}

  public record Inscribed(BellId bell, Personal<String> front, Personal<String> back)
      implements BellEvent {}

  public record RopesTaken(BellId bell, List<String> ropes) implements BellEvent {}

  public record RopeLetGo(BellId bell, String rope) implements BellEvent {}

  public record Hung(BellId bell, String beam, long weight) implements BellEvent {}

  public record TakenDown(BellId bell, String beam) implements BellEvent {}

  public record Strikes(int count) {}

  public record Nothing() {}

  public static final class BellDecider
      implements Decider<BellCommand, Strikes, BellEvent, Nothing> {
    @Override
    public Class<BellCommand> commands() {
      return BellCommand.class;
    }

    @Override
    public Class<BellEvent> events() {
      return BellEvent.class;
    }

    @Override
    public Strikes initial() {
      return new Strikes(0);
    }

    @Override
    public Strikes evolve(Strikes is, BellEvent event) {
      return event instanceof Struck ? new Strikes(is.count() + 1) : is;
    }

    @Override
    public Nothing facts(BellCommand command, Strikes is, Provenance by, History history) {
      if (command instanceof Strike) {
        meanwhile.run();
      }
      return new Nothing();
    }

    @Override
    public Decision<BellEvent> decide(
        BellCommand command, Strikes is, Nothing facts, Provenance by) {
      return switch (command) {
        case SetAlarm asked -> accept(new AlarmSet(asked.bell(), asked.timer(), asked.due()));
        case StopAlarm asked -> accept(new AlarmStopped(asked.bell(), asked.timer()));
        case Retire asked -> accept(new Retired(asked.bell(), asked.timer(), asked.due()));
        case Ring asked -> accept(new RingAsked(asked.bell()));
        case Strike asked -> accept(new Struck(asked.bell()));
        case Crack _ when brittle -> throw new IllegalStateException("the bell fell apart");
        case Crack asked -> accept(new Cracked(asked.bell()));
        case Inscribe asked -> accept(new Inscribed(asked.bell(), asked.front(), asked.back()));
        case TakeRopes asked ->
            Decision.<BellEvent>accept(new RopesTaken(asked.bell(), asked.ropes()))
                .claiming(
                    asked.ropes().stream()
                        .map(rope ->
                            new Claim.Take(
                                "rope", rope, asked.bell().value(), new Toy.NameTaken(rope)))
                        .toArray(Claim[]::new));
        case LetGo asked ->
            Decision.<BellEvent>accept(new RopeLetGo(asked.bell(), asked.rope()))
                .claiming(new Claim.Release("rope", asked.rope(), asked.bell().value()));
        case Hang asked ->
            Decision.<BellEvent>accept(new Hung(asked.bell(), asked.beam(), asked.weight()))
                .claiming(
                    new Claim.Share(
                        "beam",
                        asked.beam(),
                        asked.bell().value(),
                        asked.weight(),
                        asked.strength(),
                        new Toy.NameTaken(asked.beam())));
        case TakeDown asked ->
            Decision.<BellEvent>accept(new TakenDown(asked.bell(), asked.beam()))
                .claiming(new Claim.ReleaseShare("beam", asked.beam(), asked.bell().value()));
      };
    }
  }

  public record Rung(BellId bell, int alarms) {}

  public static final class Ringing implements Process<Rung> {
    @Override
    public String name() {
      return "ringing";
    }

    @Override
    public Class<Rung> state() {
      return Rung.class;
    }

    @Override
    public Set<Class<? extends Event>> hears() {
      return Set.of(
          AlarmSet.class,
          AlarmStopped.class,
          Retired.class,
          RingAsked.class,
          RopesTaken.class,
          RopeLetGo.class);
    }

    @Override
    public @Nullable String keyOf(Event event) {
      return event instanceof BellEvent of ? of.bell().value() : null;
    }

    @Override
    public Rung begin(String key) {
      return new Rung(new BellId(key), 0);
    }

    @Override
    public Reaction<Rung> react(Rung is, Recorded<?> recorded, Bench bench) {
      return switch (recorded.event()) {
        case AlarmSet asked -> Reaction.to(is, new Reaction.Schedule(asked.timer(), asked.due()));
        case AlarmStopped asked -> Reaction.to(is, new Reaction.Cancel(asked.timer()));
        case Retired asked ->
            Reaction.to(
                    is,
                    new Reaction.Schedule(asked.timer(), asked.due()),
                    new Reaction.Cancel(asked.timer()))
                .end();
        case RingAsked asked ->
            Reaction.to(is, ring(asked.bell(), bench))
                .and(strokes(asked.bell(), bench))
                .and(
                    new Reaction.Note("clapper", "warm"),
                    new Reaction.Send("crack", new Crack(asked.bell())));
        case RopesTaken taken ->
            Reaction.to(
                is,
                taken.ropes().stream()
                    .<Reaction.Act>map(rope -> new Reaction.Note(rope, "by " + taken.bell()))
                    .toList());
        case RopeLetGo loose -> Reaction.to(is, new Reaction.Strike(loose.rope()));
        case TimerFired _ -> Reaction.to(new Rung(is.bell(), is.alarms() + 1));
        default -> Reaction.to(is);
      };
    }

    private static Reaction.Act[] strokes(BellId bell, Bench bench) {
      int strokes = Integer.parseInt(bench.rules().parameters().getOrDefault(STROKES, "1"));
      return IntStream.range(0, strokes)
          .mapToObj(i -> new Reaction.Send("stroke:" + i, new Strike(bell)))
          .toArray(Reaction.Act[]::new);
    }

    /// Once more for each rope on the list.
    private static List<Reaction.Act> ring(BellId bell, Bench bench) {
      return bench.todo().entries().stream()
          .filter(entry -> entry.item().startsWith("rope"))
          .<Reaction.Act>map(entry -> new Reaction.Send("strike:" + entry.item(), new Strike(bell)))
          .toList();
    }
  }

  public static final class BellBoard implements View {
    /// May be changed between two starts.
    public static volatile String ddl =
        "create table bell_board (bell text primary key, strikes bigint not null default 0, state text)";

    @Override
    public String name() {
      return "bell_board";
    }

    @Override
    public List<String> key() {
      return List.of("bell");
    }

    @Override
    public String ddl() {
      return ddl;
    }

    @Override
    public Set<Class<? extends Event>> hears() {
      return Set.of(Struck.class, Cracked.class);
    }

    @Override
    public void on(Recorded<?> recorded, Rows rows) {
      switch ((BellEvent) recorded.event()) {
        case Struck struck -> rows.at(struck.bell()).add("strikes", 1);
        case Cracked cracked -> rows.at(cracked.bell()).set("state", "CRACKED");
        default -> {}
      }
    }
  }
}
