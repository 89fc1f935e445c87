package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Claim;
import id.jejak.kernel.Command;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.Rules;
import id.jejak.messages.shared.FirstRules;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Given what happened, when something is asked, then this follows: rules as sentences. Facts come
/// from other streams, which `where` fills; nothing is mocked.
public final class DeciderSpec<C extends Command, S, E extends Event, F> {
  private final Decider<C, S, E, F> decider;
  private final List<E> past;
  private final World world;
  private final Provenance by;

  private DeciderSpec(Decider<C, S, E, F> decider, List<E> past, World world, Provenance by) {
    this.decider = decider;
    this.past = past;
    this.world = world;
    this.by = by;
  }

  public static <C extends Command, S, E extends Event, F> DeciderSpec<C, S, E, F> of(
      Decider<C, S, E, F> decider) {
    return new DeciderSpec<>(
        decider, List.of(), new World(), at("2023-03-01T03:00:00Z", "usr-admin"));
  }

  public static Provenance at(String instant, String actor) {
    return Provenance.of(
        new UUID(0, 1), actor, "PROGRAM_ADMIN", "org-test", Instant.parse(instant));
  }

  @SafeVarargs
  public final DeciderSpec<C, S, E, F> given(E... events) {
    return new DeciderSpec<>(decider, List.of(events), world, by);
  }

  /// What happened in another stream.
  public DeciderSpec<C, S, E, F> where(Identifier stream, Event... events) {
    return new DeciderSpec<>(decider, past, world.with(stream, events), by);
  }

  /// Somebody holds a claimed key.
  public DeciderSpec<C, S, E, F> held(String space, String key, String owner) {
    return new DeciderSpec<>(decider, past, world.held(space, key, owner), by);
  }

  /// Nobody holds it after all.
  public DeciderSpec<C, S, E, F> free(String space, String key) {
    return new DeciderSpec<>(decider, past, world.free(space, key), by);
  }

  /// Other than in the first rule table.
  public DeciderSpec<C, S, E, F> rule(String parameter, String value) {
    return new DeciderSpec<>(decider, past, world.with(parameter, value), by);
  }

  public DeciderSpec<C, S, E, F> by(Provenance who) {
    return new DeciderSpec<>(decider, past, world, who);
  }

  public S state() {
    S state = decider.initial();
    for (E event : past) {
      state = decider.evolve(state, event);
    }
    return state;
  }

  public Then when(C command) {
    return new Then(answer(command, state()));
  }

  Decider<C, S, E, F> decider() {
    return decider;
  }

  Decision<E> answer(C command, S state) {
    return decider.decide(command, state, decider.facts(command, state, by, world), by);
  }

  public final class Then {
    private final Decision<E> decision;

    private Then(Decision<E> decision) {
      this.decision = decision;
    }

    public Decision<E> decision() {
      return decision;
    }

    public void thenClaims(Claim... claims) {
      assertThat(decision).isInstanceOf(Decision.Accepted.class);
      assertThat(((Decision.Accepted<E>) decision).claims()).isEqualTo(Arrays.asList(claims));
    }

    @SafeVarargs
    public final void then(E... events) {
      assertThat(decision).isInstanceOf(Decision.Accepted.class);
      assertThat(((Decision.Accepted<E>) decision).events()).isEqualTo(Arrays.asList(events));
    }

    public void thenNothing() {
      assertThat(decision).isInstanceOf(Decision.AlreadySo.class);
    }

    public void thenRefused(Refusal why) {
      assertThat(decision).isEqualTo(new Decision.Refused<E>(why));
    }
  }

  /// Other streams, rules and series, in memory.
  record World(
      Map<String, List<Event>> streams, Map<String, String> parameters, Map<String, String> holders)
      implements id.jejak.kernel.History {
    World() {
      this(Map.of(), FirstRules.table(), Map.of());
    }

    World with(Identifier stream, Event... events) {
      var all = new HashMap<>(streams);
      all.put(stream.value(), List.of(events));
      return new World(all, parameters, holders);
    }

    World with(String parameter, String value) {
      var all = new HashMap<>(parameters);
      all.put(parameter, value);
      return new World(streams, all, holders);
    }

    World held(String space, String key, String owner) {
      var all = new HashMap<>(holders);
      all.put(space + " " + key, owner);
      return new World(streams, parameters, all);
    }

    World free(String space, String key) {
      var all = new HashMap<>(holders);
      all.remove(space + " " + key);
      return new World(streams, parameters, all);
    }

    @Override
    public <E extends Event> List<E> of(Identifier stream, Class<E> family) {
      return streams.getOrDefault(stream.value(), List.of()).stream().map(family::cast).toList();
    }

    @Override
    public Rules rules() {
      return new Rules(1, parameters);
    }

    @Override
    public long next(String series) {
      return 1;
    }

    @Override
    public @Nullable String holder(String space, String key) {
      return holders.get(space + " " + key);
    }

    /// Held like a plain key; several others are parted by spaces.
    @Override
    public List<String> others(String space, Personal<String> key) {
      String found = holders.getOrDefault(space + " " + key.value(), "");
      return Stream.of(found.split(" "))
          .filter(other -> !other.isEmpty() && !other.equals(key.subject()))
          .toList();
    }
  }
}
