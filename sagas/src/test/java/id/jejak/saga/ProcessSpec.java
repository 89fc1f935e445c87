package id.jejak.saga;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.Rules;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.Todo;
import id.jejak.kernel.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// One instance of a process, told what happens and asked what it does, as the engine would: an
/// ended instance hears only that a last step was refused, and ends by its answer; a timer fires
/// only while it is pending; a step is refused only after it was sent. On the way it holds every
/// process to what the kernel asks: pure, steps unique in a reaction, state that survives JSON.
public final class ProcessSpec<S> {
  public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
  public static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  /// The identity of whatever event is told.
  public static final UUID EVENT = new UUID(0, 2);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Process<S> process;
  private final Map<String, String> rules = new HashMap<>(Sample.RULES);
  private final Map<String, Instant> timers = new TreeMap<>();
  private final Map<String, String> todo = new TreeMap<>();
  private final Set<String> sent = new java.util.HashSet<>();
  private ZoneId zone = WIB;
  private LocalDateTime now = LocalDate.of(2023, 1, 3).atTime(9, 0);
  private final ProcessKey key;
  private Reaction<S> last;

  private ProcessSpec(Process<S> process, String key) {
    this.process = process;
    this.key = new ProcessKey(process.name(), key);
    this.last = Reaction.to(process.begin(key));
  }

  public static <S> ProcessSpec<S> of(Process<S> process, String key) {
    return new ProcessSpec<>(process, key);
  }

  public ProcessSpec<S> in(ZoneId office) {
    zone = office;
    return this;
  }

  public ProcessSpec<S> ruling(String parameter, String value) {
    rules.put(parameter, value);
    return this;
  }

  /// From here on it is 9 in the morning of this day, where the office is.
  public ProcessSpec<S> on(String day) {
    now = LocalDate.parse(day).atTime(9, 0);
    return this;
  }

  public ProcessSpec<S> given(Event... events) {
    for (Event event : events) {
      when(event);
    }
    return this;
  }

  public ProcessSpec<S> when(Event event) {
    assertThat(process.hears()).contains(event.getClass());
    assertThat(process.keyOf(event)).isEqualTo(key.key());
    return last.ended() ? nothing() : react(event);
  }

  /// The pending timer fires when it is due.
  public ProcessSpec<S> fires(String timer) {
    assertThat(timers).as("pending timers").containsKey(timer);
    Instant due = Objects.requireNonNull(timers.remove(timer));
    now = LocalDateTime.ofInstant(due, zone);
    return react(new TimerFired(key, timer, due));
  }

  /// The timer fired just before the event that made it needless, and is heard of after it.
  public ProcessSpec<S> hasFiredToo(String timer) {
    return last.ended() ? nothing() : react(new TimerFired(key, timer, instant()));
  }

  public ProcessSpec<S> refused(String step, String code) {
    return refused(step, code, "");
  }

  /// @param state in which the refusing thing is
  public ProcessSpec<S> refused(String step, String code, String state) {
    return refused(step, code, Map.of("state", state));
  }

  public ProcessSpec<S> refused(String step, String code, Map<String, String> details) {
    assertThat(sent).as("steps sent").contains(step);
    return react(new StepRefused(key, step, code, details));
  }

  public ProcessSpec<S> then(Act... acts) {
    assertThat(last.acts()).containsExactly(acts);
    return this;
  }

  public ProcessSpec<S> thenNothing() {
    return then();
  }

  public ProcessSpec<S> parked(String why) {
    return then(new Stop(why));
  }

  public ProcessSpec<S> over() {
    assertThat(last.ended()).as("ended").isTrue();
    return this;
  }

  public ProcessSpec<S> goesOn() {
    assertThat(last.ended()).as("ended").isFalse();
    return this;
  }

  public ProcessSpec<S> awaits(String... pending) {
    assertThat(timers.keySet()).containsExactlyInAnyOrder(pending);
    return this;
  }

  /// What the instance has to see to, as `item` or `item: note`.
  public ProcessSpec<S> has(String... items) {
    assertThat(
            noted().stream()
                .map(entry ->
                    entry.note().isEmpty() ? entry.item() : entry.item() + ": " + entry.note()))
        .containsExactly(items);
    return this;
  }

  private List<Todo.Entry> noted() {
    return todo.entrySet().stream()
        .map(entry -> new Todo.Entry(entry.getKey(), entry.getValue()))
        .toList();
  }

  /// The moment at which a clock on the office's wall shows `time`.
  public Instant wall(String time) {
    return LocalDateTime.parse(time).atZone(zone).toInstant();
  }

  public ProcessSpec<S> firesAt(String timer, String time) {
    assertThat(timers).containsEntry(timer, wall(time));
    return this;
  }

  private Instant instant() {
    return now.atZone(zone).toInstant();
  }

  private ProcessSpec<S> nothing() {
    last = Reaction.to(last.state()).end();
    return this;
  }

  private ProcessSpec<S> react(Event event) {
    var before = List.copyOf(noted());
    var bench =
        new Bench(new Rules(1, rules), new WorkCalendar(zone, Sample.HOLIDAYS), () -> before);
    var recorded = recorded(event, instant());
    Reaction<S> next = process.react(last.state(), recorded, bench);
    assertThat(process.react(last.state(), recorded, bench)).as("pure").isEqualTo(next);
    assertThat(JSON.readValue(JSON.writeValueAsString(next.state()), process.state()))
        .isEqualTo(next.state());
    assertThat(steps(next.acts())).doesNotHaveDuplicates();
    sent.addAll(steps(next.acts()));
    for (Act act : next.acts()) {
      switch (act) {
        case Schedule set -> timers.put(set.timer(), set.due());
        case Cancel cancel -> timers.remove(cancel.timer());
        case Note note -> todo.put(note.item(), note.note());
        case Strike strike -> todo.remove(strike.item());
        case Send _, Stop _ -> {}
      }
    }
    last = next;
    if (last.ended()) {
      timers.clear();
      todo.clear();
    }
    return this;
  }

  private static List<String> steps(List<Act> acts) {
    return acts.stream().filter(Send.class::isInstance).map(act -> ((Send) act).step()).toList();
  }

  static Recorded<Event> recorded(Event event, Instant at) {
    var by = Provenance.of(new UUID(0, 1), "somebody", "PROGRAM_ADMIN", "org-DINAS", at);
    return new Recorded<>(0, "some-stream", 0, EVENT, at, 1, by, event);
  }
}
