package id.jejak.command;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Command;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.Event;
import id.jejak.kernel.Provenance;
import id.jejak.messages.shared.IllegalTransition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// Draws a family by walking it: every example command at every state that can be reached, with the
/// other streams as the spec has them. The page is committed; `-Dapprove` rewrites it. A command
/// without an example, an event that no example leads to, and a state that is never reached are
/// errors, so that none is left undrawn; so is a wish that is not `already so` once it is granted.
public final class Lifecycle<C extends Command, S, E extends Event, F> {
  static final Path PAGES = Path.of("../docs/lifecycles");

  private final DeciderSpec<C, S, E, F> spec;
  private final Function<S, ?> name;
  private final List<Example<C, S, E, F>> examples = new ArrayList<>();
  private final Set<S> states = new LinkedHashSet<>();
  private final Map<Cell, Set<String>> cells = new HashMap<>();
  private final Set<String> arrows = new LinkedHashSet<>();
  private final Set<Class<?>> events = new HashSet<>();
  private final Set<String> left = new HashSet<>();

  private Lifecycle(DeciderSpec<C, S, E, F> spec, Function<S, ?> name) {
    this.spec = spec;
    this.name = name;
  }

  /// @param name folds the states that differ only in data into one: an enum constant, all of whose
  ///   siblings must be reached too, or the state itself where its type says enough
  public static <C extends Command, S, E extends Event, F> Lifecycle<C, S, E, F> of(
      DeciderSpec<C, S, E, F> spec, Function<S, ?> name) {
    return new Lifecycle<>(spec, name);
  }

  @SafeVarargs
  public final Lifecycle<C, S, E, F> asking(C... commands) {
    for (C command : commands) {
      examples.add(new Example<>(spec, command));
    }
    return this;
  }

  /// For what depends on other streams, as that spec has them.
  public Lifecycle<C, S, E, F> asking(DeciderSpec<C, S, E, F> elsewhere, C command) {
    examples.add(new Example<>(elsewhere, command));
    return this;
  }

  /// For what depends on who asks, or when.
  public Lifecycle<C, S, E, F> asking(Provenance by, C command) {
    examples.add(new Example<>(spec.by(by), command));
    return this;
  }

  public void approve() {
    assertThat(examples.stream().<Class<?>>map(example -> example.command().getClass()))
        .as("commands of %s that have an example", family(spec.decider()))
        .containsAll(permitted(spec.decider().commands()));
    walk();
    assertThat(events)
        .as("events of %s that an example leads to", family(spec.decider()))
        .containsAll(permitted(spec.decider().events()));
    assertThat(names())
        .as("states of %s that are reached", family(spec.decider()))
        .containsAll(known());
    approve(family(spec.decider()) + ".md", page());
  }

  /// What the page of a family is called.
  static String family(Decider<?, ?, ?, ?> decider) {
    String commands = decider.commands().getSimpleName();
    return words(commands.substring(0, commands.length() - "Command".length()), "-")
        .toLowerCase(Locale.ROOT);
  }

  static boolean approving() {
    return System.getProperty("approve") != null;
  }

  static void approve(String page, String drawn) {
    Path path = PAGES.resolve(page);
    try {
      if (approving()) {
        Files.writeString(path, drawn);
      }
      assertThat(path).exists();
      assertThat(drawn).as(path.toString()).isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Example<C extends Command, S, E extends Event, F>(
      DeciderSpec<C, S, E, F> spec, C command) {
    Decision<E> at(S state) {
      return spec.answer(command, state);
    }
  }

  private record Cell(String state, Class<?> command) {}

  private void walk() {
    var open = new ArrayDeque<S>(List.of(spec.decider().initial()));
    while (!open.isEmpty()) {
      S from = open.remove();
      if (states.add(from)) {
        assertThat(states.size()).as("states of " + family(spec.decider())).isLessThan(20_000);
        examples.forEach(example -> open.add(ask(example, from)));
      }
    }
  }

  private S ask(Example<C, S, E, F> example, S from) {
    var cell = new Cell(label(from), example.command().getClass());
    var answers = cells.computeIfAbsent(cell, _ -> new TreeSet<>());
    return switch (example.at(from)) {
      case Decision.Accepted<E> yes -> {
        answers.add(yes.events().stream().map(Lifecycle::bold).distinct().collect(joining(", ")));
        S to = draw(from, yes.events());
        assertThat(example.at(to))
            .as("what %s answers to %s the second time", label(to), example.command())
            .isInstanceOf(Decision.AlreadySo.class);
        yield to;
      }
      case Decision.AlreadySo<E> _ -> {
        answers.add("already so");
        yield from;
      }
      case Decision.Refused<E> no -> {
        answers.add(no.why() instanceof IllegalTransition ? "–" : "`" + no.why().code() + "`");
        yield from;
      }
    };
  }

  private S draw(S from, List<E> happening) {
    left.add(label(from));
    S at = from;
    for (E event : happening) {
      S to = spec.decider().evolve(at, event);
      arrows.add(
          "%s --> %s : %s".formatted(label(at), label(to), event.getClass().getSimpleName()));
      events.add(event.getClass());
      at = to;
    }
    return at;
  }

  /// In the order of the walk.
  private Set<String> names() {
    var names = new LinkedHashSet<String>();
    states.forEach(state -> names.add(label(state)));
    return names;
  }

  /// What the types say there is: the siblings of every enum constant that names a state, and every
  /// record that the states' sealed interface permits.
  private Set<String> known() {
    var known = new TreeSet<String>();
    for (S state : states) {
      if (name.apply(state) instanceof Enum<?> one) {
        Stream.of(one.getDeclaringClass().getEnumConstants()).map(Enum::name).forEach(known::add);
      }
    }
    var met = states.stream().map(Object::getClass).toList();
    for (Class<?> family : spec.decider().initial().getClass().getInterfaces()) {
      permitted(family).stream()
          .filter(type -> !met.contains(type))
          .map(type -> label(type.getSimpleName()))
          .forEach(known::add);
    }
    return known;
  }

  private static List<Class<?>> permitted(Class<?> family) {
    return family.isSealed() ? Arrays.asList(family.getPermittedSubclasses()) : List.of();
  }

  private String label(S state) {
    Object named = name.apply(state);
    return named instanceof Enum<?> one ? one.name() : label(named.getClass().getSimpleName());
  }

  private static String label(String type) {
    return words(type, "_").toUpperCase(Locale.ROOT);
  }

  private static String words(String camelCase, String between) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", between);
  }

  private static String bold(Event event) {
    return "**" + event.getClass().getSimpleName() + "**";
  }

  private Set<String> cell(String state, Class<?> command) {
    return requireNonNull(
        cells.get(new Cell(state, command)), () -> command + " was never asked in " + state);
  }

  private String page() {
    var names = names();
    String ends =
        names.stream()
            .filter(state -> !left.contains(state))
            .map(state -> "    " + state + " --> [*]\n")
            .collect(joining());
    String rows =
        permitted(spec.decider().commands()).stream()
            .map(command ->
                names.stream()
                    .map(state -> String.join("<br>", cell(state, command)))
                    .collect(joining(" | ", "| " + command.getSimpleName() + " | ", " |")))
            .collect(joining("\n"));
    return """
    # %s

    Drawn by its test from the decider itself; `mvn test -Dapprove` redraws it.

    ```mermaid
    stateDiagram-v2
        [*] --> %s
    %s%s```

    | | %s |
    |---|%s
    %s

    In **bold** what is accepted, as events; `CODE` is a [refusal](../refusals.md), and – is
    `ILLEGAL_TRANSITION`. A state stands for all that differ only in data: where a cell has several
    answers, the data, other streams or the exact wish decide.
    """
        .formatted(
            family(spec.decider()),
            label(spec.decider().initial()),
            arrows.stream().map(arrow -> "    " + arrow + "\n").collect(joining()),
            ends,
            String.join(" | ", names),
            "---|".repeat(names.size()),
            rows);
  }
}
