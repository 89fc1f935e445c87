package id.jejak.saga;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Rules;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.Todo;
import id.jejak.kernel.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// Draws a process by walking it: every example event, every pending timer and every refusal, at
/// every state that can be reached. The page is committed; `-Dapprove` rewrites it. An event type
/// that the process hears and no example walks, or that never makes a difference, is an error.
public final class ProcessPage<S> {
  private static final Instant NOW = Instant.parse("2023-01-03T02:00:00Z");
  private static final Rules RULES = new Rules(1, Sample.RULES);
  private static final WorkCalendar CALENDAR = new WorkCalendar(ProcessSpec.WIB, Sample.HOLIDAYS);

  private final Process<S> process;
  private final String key;
  private final Function<S, String> label;
  private final Map<String, Event> examples = new LinkedHashMap<>();
  private final Set<String> livesWith = new TreeSet<>();
  private final Set<String> livedWith = new TreeSet<>();
  private final Set<Row> rows = new TreeSet<>();
  private final Set<Class<?>> effective = new HashSet<>();

  private ProcessPage(Process<S> process, String key, Function<S, String> label) {
    this.process = process;
    this.key = key;
    this.label = label;
  }

  /// @param label what the page calls a state
  public static <S> ProcessPage<S> of(Process<S> process, String key, Function<S, String> label) {
    return new ProcessPage<>(process, key, label);
  }

  public ProcessPage<S> walking(Event... events) {
    for (Event event : events) {
      walking(event.getClass().getSimpleName(), event);
    }
    return this;
  }

  /// For one of several examples of a type that lead to different things.
  public ProcessPage<S> walking(String name, Event event) {
    assertThat(examples.put(name, event)).as("a second example called " + name).isNull();
    return this;
  }

  /// @param refusals as `step CODE`, or `step CODE STATE`, to which the process has an answer at
  ///   least in one state; after any other refusal the instance must be parked
  public ProcessPage<S> livingWith(String... refusals) {
    livesWith.addAll(List.of(refusals));
    return this;
  }

  public void approve() {
    assertThat(examples.values().stream().map(Object::getClass))
        .as("examples of every event that %s hears", process.name())
        .containsAll(process.hears());
    walk();
    assertThat(livedWith).as("refusals of %s that can come", process.name()).isEqualTo(livesWith);
    assertThat(effective)
        .as("events of %s that make a difference", process.name())
        .containsAll(process.hears());
    compare(Path.of("../docs/lifecycles/processes", process.name() + ".md"), page());
  }

  private record Place<S>(S state, Set<String> pending, Map<String, String> todo) {}

  private record Row(String from, String when, String asks, String timers, String to)
      implements Comparable<Row> {
    /// A refusal that it lives with: worth a line in the table, not an arrow.
    boolean changesNothing() {
      return asks.isEmpty() && timers.isEmpty() && from.equals(to);
    }

    @Override
    public int compareTo(Row other) {
      return toString().compareTo(other.toString());
    }
  }

  private void walk() {
    var open = new ArrayDeque<Place<S>>();
    var seen = new HashSet<Place<S>>();
    open.add(new Place<>(process.begin(key), Set.of(), Map.of()));
    while (!open.isEmpty()) {
      Place<S> from = open.remove();
      if (!seen.add(from)) {
        continue;
      }
      assertThat(seen.size()).as("states of " + process.name()).isLessThan(1000);
      examples.forEach((name, event) -> step(from, name, event, open));
      for (String timer : from.pending()) {
        var fired = new TimerFired(new ProcessKey(process.name(), key), timer, NOW);
        var left = new TreeSet<>(from.pending());
        left.remove(timer);
        step(new Place<>(from.state(), left, from.todo()), "timer " + timer, fired, open);
      }
    }
  }

  private void step(Place<S> from, String name, Event event, ArrayDeque<Place<S>> open) {
    Reaction<S> reaction = react(from, event);
    note(from.state(), name, reaction, reaction.ended());
    if (!reaction.acts().isEmpty() || reaction.ended() || !reaction.state().equals(from.state())) {
      effective.add(event.getClass());
    }
    follow(from, reaction, open);
  }

  private void follow(Place<S> from, Reaction<S> reaction, ArrayDeque<Place<S>> open) {
    Place<S> to =
        new Place<>(
            reaction.state(),
            pending(from.pending(), reaction.acts()),
            todo(from.todo(), reaction.acts()));
    for (Act act : reaction.acts()) {
      if (act instanceof Send send) {
        refuse(to, send.step(), reaction.ended(), open);
      }
    }
    if (!reaction.ended()) {
      open.add(to);
    }
  }

  private void refuse(Place<S> at, String step, boolean over, ArrayDeque<Place<S>> open) {
    String kind = step.replaceFirst(":.*", "");
    assertThat(react(at, refusal(step, "OTHER")).acts())
        .as("an unexpected refusal of " + step)
        .containsExactly(new Stop("OTHER"));
    for (String known : livesWith) {
      if (known.startsWith(kind + " ")) {
        String code = known.substring(kind.length() + 1);
        Reaction<S> reaction = react(at, refusal(step, code));
        if (reaction.acts().stream().anyMatch(Stop.class::isInstance)) {
          continue;
        }
        assertThat(reaction.ended() || !over).as(known + " at the end").isTrue();
        rows.add(row(at.state(), kind + " refused with " + code, reaction, reaction.ended()));
        livedWith.add(known);
        if (!over) {
          follow(at, reaction, open);
        }
      }
    }
  }

  private StepRefused refusal(String step, String code) {
    String[] parts = code.split(" ");
    var details = Map.of("state", parts.length > 1 ? parts[1] : "");
    return new StepRefused(new ProcessKey(process.name(), key), step, parts[0], details);
  }

  private Reaction<S> react(Place<S> at, Event event) {
    var bench =
        new Bench(
            RULES,
            CALENDAR,
            () ->
                at.todo().entrySet().stream()
                    .map(entry -> new Todo.Entry(entry.getKey(), entry.getValue()))
                    .toList());
    return process.react(at.state(), ProcessSpec.recorded(event, NOW), bench);
  }

  private static Map<String, String> todo(Map<String, String> before, List<Act> acts) {
    var after = new TreeMap<>(before);
    for (Act act : acts) {
      switch (act) {
        case Note note -> after.put(note.item(), note.note());
        case Strike strike -> after.remove(strike.item());
        case Send _, Schedule _, Cancel _, Stop _ -> {}
      }
    }
    return after;
  }

  private static Set<String> pending(Set<String> before, List<Act> acts) {
    var after = new TreeSet<>(before);
    for (Act act : acts) {
      switch (act) {
        case Schedule set -> after.add(set.timer());
        case Cancel cancel -> after.remove(cancel.timer());
        case Send _, Note _, Strike _, Stop _ -> {}
      }
    }
    return after;
  }

  private void note(S from, String name, Reaction<S> reaction, boolean ended) {
    Row row = row(from, name, reaction, ended);
    if (!row.changesNothing()) {
      rows.add(row);
    }
  }

  private Row row(S from, String name, Reaction<S> reaction, boolean ended) {
    String asks =
        names(
            reaction.acts(),
            act -> act instanceof Send send ? send.command().getClass().getSimpleName() : "");
    String timers =
        names(
            reaction.acts(),
            act ->
                switch (act) {
                  case Schedule set -> "set " + set.timer();
                  case Cancel cancel -> "cancel " + cancel.timer();
                  case Note _ -> "note";
                  case Strike _ -> "strike";
                  case Send _, Stop _ -> "";
                });
    String to = ended ? "[*]" : label.apply(reaction.state());
    return new Row(label.apply(from), name, asks, timers, to);
  }

  private static String names(List<Act> acts, Function<Act, String> name) {
    return acts.stream()
        .map(name)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(joining(", "));
  }

  private String page() {
    String arrows =
        rows.stream()
            .filter(row -> !row.changesNothing())
            .map(row ->
                "    %s --> %s : %s"
                    .formatted(
                        row.from(),
                        row.to(),
                        Stream.of(row.when(), row.asks(), row.timers())
                            .filter(text -> !text.isEmpty())
                            .collect(joining(" / "))))
            .collect(joining("\n"));
    String table =
        rows.stream()
            .map(row ->
                "| %s | %s | %s | %s | %s |"
                    .formatted(
                        row.from(),
                        row.when(),
                        row.asks(),
                        row.timers(),
                        row.to().equals("[*]") ? "**end**" : row.to()))
            .collect(joining("\n"));
    return """
    # %s

    Drawn by its test from the process itself; `mvn test -Dapprove` redraws it.

    ```mermaid
    stateDiagram-v2
        [*] --> %s
    %s
    ```

    | at | when | asks for | timers and list | then |
    |---|---|---|---|---|
    %s

    What is not listed changes nothing. A refused step that is not listed parks the instance.
    """
        .formatted(process.name(), label.apply(process.begin(key)), arrows, table);
  }

  private static void compare(Path page, String drawn) {
    try {
      if (System.getProperty("approve") != null) {
        Files.createDirectories(page.getParent());
        Files.writeString(page, drawn);
      }
      assertThat(page).exists();
      assertThat(drawn).as(page.toString()).isEqualTo(Files.readString(page));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
