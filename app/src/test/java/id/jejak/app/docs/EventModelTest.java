package id.jejak.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Command;
import id.jejak.kernel.Event;
import id.jejak.messages.shared.Role;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page names everything, and nothing that is not there.
class EventModelTest {
  private final String page = Words.page("event-model.md");
  private final List<List<String>> rows = Words.rows(page);
  private final Set<String> commands = Words.messages(Command.class);
  private final Set<String> events = Words.messages(Event.class);
  private final Set<String> processes = Words.processes();

  EventModelTest() throws IOException {}

  @Test
  void every_command_event_and_process_is_named() {
    assertThat(Words.quoted(page)).containsAll(commands).containsAll(events).containsAll(processes);
  }

  @Test
  void a_command_leads_to_events_is_refused_with_codes_and_shown_in_views() throws IOException {
    var refusals = Words.refusals();
    var views = Words.views();
    var asked = rows.stream().filter(row -> row.size() == 6 && isOne(row.get(1))).toList();
    assertThat(asked).hasSizeGreaterThanOrEqualTo(commands.size());
    for (List<String> row : asked) {
      assertThat(commands).containsAll(Words.quoted(row.get(1)));
      assertThat(events).as(row.get(1)).containsAll(Words.quoted(row.get(2)));
      assertThat(refusals).as(row.get(1)).containsAll(Words.quoted(row.get(3)));
      assertThat(views).as(row.get(1)).containsAll(Words.quoted(row.get(4)));
      assertThat(who()).as(row.get(1)).containsAll(List.of(row.getFirst().split(", ")));
    }
  }

  @Test
  void a_process_reacts_to_events_and_asks_for_commands() {
    var described = rows.stream().filter(this::isProcess).toList();
    assertThat(described.stream().map(row -> Words.quoted(row.getFirst()).iterator().next()))
        .containsExactlyInAnyOrderElementsOf(processes);
    for (List<String> row : described) {
      assertThat(events)
          .as(row.getFirst())
          .containsAll(Words.quoted(row.get(2)).stream().filter(EventModelTest::isType).toList());
      assertThat(commands).as(row.getFirst()).containsAll(Words.quoted(row.get(3)));
    }
  }

  @Test
  void a_picture_shows_what_is_there() {
    var pictures =
        Words.matches("(?s)```mermaid\\n(.*?)```", page)
            .map(found -> found.group(1))
            .collect(Collectors.joining());
    var drawn =
        Words.matches("\\[([A-Z]\\w+)\\]|\\(([A-Z]\\w+)\\)|\\{\\{([\\w-]+)\\}\\}", pictures);
    var known = new TreeSet<>(commands);
    known.addAll(events);
    known.addAll(processes);
    known.addAll(Set.of("Command", "Event", "process"));
    assertThat(known)
        .containsAll(
            drawn
                .flatMap(found ->
                    Stream.of(found.group(1), found.group(2), found.group(3))
                        .filter(Objects::nonNull))
                .toList());
  }

  /// A word that a picture cannot have as the name of a box.
  @Test
  void no_box_is_called_end() {
    assertThat(page).doesNotContainPattern("(?m)(^|> | )end[\\[({]");
  }

  private static Set<String> who() {
    var all = Stream.of(Role.values()).map(Role::name).collect(Collectors.toSet());
    all.addAll(Set.of("process", "PARTNER", "another person"));
    return all;
  }

  private boolean isOne(String cell) {
    return Words.quoted(cell).stream().anyMatch(commands::contains);
  }

  private boolean isProcess(List<String> row) {
    return row.size() == 5 && Words.quoted(row.getFirst()).stream().anyMatch(processes::contains);
  }

  private static boolean isType(String word) {
    return Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
  }
}
