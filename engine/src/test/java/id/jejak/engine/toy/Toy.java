package id.jejak.engine.toy;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Begins;
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
import id.jejak.kernel.Refusal;
import id.jejak.kernel.TimerFired;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Jars that hold at most three coins. Whoever opens one gets a first coin from the process
/// `welcome`, and the jar is sealed a day later.
public final class Toy {
  private Toy() {}

  public record JarId(@JsonValue String value) implements Identifier {
    @Override
    public String toString() {
      return value;
    }
  }

  public sealed interface JarCommand extends Command {
    JarId jar();

    @Override
    default JarId target() {
      return jar();
    }
  }

  public record OpenJar(JarId jar, Personal<String> owner, String label)
      implements JarCommand, Begins {}

  public record AddCoin(JarId jar) implements JarCommand {}

  public record SealJar(JarId jar) implements JarCommand {}

  public sealed interface JarEvent extends Event {
    JarId jar();
  }

  public record JarOpened(JarId jar, Personal<String> owner, String label, long number)
      implements JarEvent {}

  public record CoinAdded(JarId jar) implements JarEvent {}

  public record JarSealed(JarId jar) implements JarEvent {}

  public record JarFull(JarId jar) implements Refusal {
    @Override
    public String code() {
      return "JAR_FULL";
    }

    @Override
    public Kind kind() {
      return Kind.EXHAUSTED;
    }

    @Override
    public boolean material() {
      return true;
    }
  }

  public record NameTaken(String name) implements Refusal {
    @Override
    public String code() {
      return "NAME_TAKEN";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  public record Jar(boolean open, int coins) {}

  public record JarFacts(long number) {}

  public static final class JarDecider implements Decider<JarCommand, Jar, JarEvent, JarFacts> {
    @Override
    public Class<JarCommand> commands() {
      return JarCommand.class;
    }

    @Override
    public Class<JarEvent> events() {
      return JarEvent.class;
    }

    @Override
    public Jar initial() {
      return new Jar(false, 0);
    }

    @Override
    public Jar evolve(Jar jar, JarEvent event) {
      return switch (event) {
        case JarOpened _ -> new Jar(true, 0);
        case CoinAdded _ -> new Jar(jar.open(), jar.coins() + 1);
        case JarSealed _ -> new Jar(false, jar.coins());
      };
    }

    @Override
    public JarFacts facts(JarCommand command, Jar jar, Provenance by, History history) {
      return new JarFacts(command instanceof OpenJar ? history.next("jars") : 0);
    }

    @Override
    public Decision<JarEvent> decide(JarCommand command, Jar jar, JarFacts facts, Provenance by) {
      return switch (command) {
        case OpenJar asked ->
            jar.open()
                ? alreadySo()
                : Decision.<JarEvent>accept(
                        new JarOpened(asked.jar(), asked.owner(), asked.label(), facts.number()))
                    .claiming(
                        new Claim.Take(
                            "label",
                            asked.label(),
                            asked.jar().value(),
                            new NameTaken(asked.label())),
                        new Claim.TakePersonal("owner", asked.owner(), new NameTaken("owner")),
                        new Claim.Number("jars", facts.number()));
        case AddCoin asked ->
            jar.coins() < 3 ? accept(new CoinAdded(asked.jar())) : refuse(new JarFull(asked.jar()));
        case SealJar asked -> jar.open() ? accept(new JarSealed(asked.jar())) : alreadySo();
      };
    }
  }

  public record WelcomeState(JarId jar, int coins) {}

  /// Fails on a jar labelled `poison` while `poisonous` is set: a fault in the rules, for the
  /// incident tests.
  public static final class Welcome implements Process<WelcomeState> {
    public static volatile boolean poisonous = true;

    @Override
    public String name() {
      return "welcome";
    }

    @Override
    public Class<WelcomeState> state() {
      return WelcomeState.class;
    }

    @Override
    public Set<Class<? extends Event>> hears() {
      return Set.of(JarOpened.class, CoinAdded.class);
    }

    @Override
    public @Nullable String keyOf(Event event) {
      return event instanceof JarEvent of ? of.jar().value() : null;
    }

    @Override
    public WelcomeState begin(String key) {
      return new WelcomeState(new JarId(key), 0);
    }

    @Override
    public Reaction<WelcomeState> react(WelcomeState state, Recorded<?> recorded, Bench bench) {
      return switch (recorded.event()) {
        case JarOpened opened when poisonous && opened.label().startsWith("poison") ->
            throw new IllegalArgumentException("cannot stand " + opened.owner());
        case JarOpened opened ->
            Reaction.to(
                state,
                new Reaction.Send("coin", new AddCoin(opened.jar())),
                new Reaction.Schedule("seal", recorded.recordedAt().plus(Duration.ofDays(1))));
        case CoinAdded _ -> Reaction.to(new WelcomeState(state.jar(), state.coins() + 1));
        case TimerFired _ ->
            Reaction.to(state, new Reaction.Send("seal", new SealJar(state.jar()))).end();
        default -> Reaction.to(state);
      };
    }
  }

  public static final class JarBoard implements View {
    @Override
    public String name() {
      return "jar_board";
    }

    @Override
    public List<String> key() {
      return List.of("jar");
    }

    @Override
    public String ddl() {
      return "create table jar_board (jar text primary key, owner text, coins bigint not null default 0,"
          + " status text, opened timestamptz)";
    }

    @Override
    public Set<Class<? extends Event>> hears() {
      return Set.of(JarOpened.class, CoinAdded.class, JarSealed.class);
    }

    @Override
    public void on(Recorded<?> recorded, Rows rows) {
      switch ((JarEvent) recorded.event()) {
        case JarOpened opened ->
            rows.at(opened.jar())
                .set("owner", opened.owner())
                .set("status", "OPEN")
                .set("opened", recorded.recordedAt());
        case CoinAdded added -> rows.at(added.jar()).add("coins", 1);
        case JarSealed over -> rows.at(over.jar()).set("status", "SEALED");
      }
    }
  }
}
