package id.jejak.app.coverage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Joins the list of what the domain asks for, kept by hand in `docs/coverage.csv`, with the code
/// and the tests that hold it, and draws `docs/coverage.md`. An id that nothing holds, or that no
/// test speaks of, fails; what is left out says why.
class CoverageTest {
  private static final Path ROOT = Path.of("..");
  private static final Path LIST = ROOT.resolve("docs/coverage.csv");
  private static final Path PAGE = ROOT.resolve("docs/coverage.md");
  private static final int SHOWN = 4;

  private final Sources main = Sources.of(ROOT, "src/main");
  private final Sources test = Sources.of(ROOT, "src/test");

  CoverageTest() throws IOException {}

  /// One line of the list.
  ///
  /// @param by types, tests, refusal codes and views that hold it
  /// @param leftOut why nothing does; empty otherwise
  record Line(
      String part, String id, String priority, String what, List<String> by, String leftOut) {
    static Line of(String row) {
      String[] cells = row.split(";", -1);
      if (cells.length != 6) {
        throw new IllegalArgumentException("a line has six cells: " + row);
      }
      return new Line(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          Stream.of(cells[4].split(",")).map(String::strip).filter(c -> !c.isEmpty()).toList(),
          cells[5].strip());
    }
  }

  /// What holds a line.
  record Held(Set<Path> code, Set<Path> tests, List<String> unknown) {}

  @Test
  void every_id_of_the_domain_has_code_and_test_or_a_reason() throws IOException {
    var lines = lines();
    var open = new ArrayList<String>();
    var page = new LinkedHashMap<String, List<String>>();
    for (Line line : lines) {
      Held held = held(line);
      if (line.leftOut().isEmpty()) {
        held.unknown().forEach(name -> open.add(line.id() + ": nothing is called " + name));
        if (held.code().isEmpty()) {
          open.add(line.id() + ": no code holds it (" + line.what() + ")");
        } else if (held.tests().isEmpty()) {
          open.add(line.id() + ": no test speaks of it (" + line.what() + ")");
        }
      }
      page.computeIfAbsent(line.part(), _ -> new ArrayList<>()).add(row(line, held));
    }
    if (System.getProperty("approve") != null) {
      Files.writeString(PAGE, page(page));
    }
    assertThat(open).as("ids without an answer").isEmpty();
    assertThat(Files.readString(PAGE)).isEqualTo(page(page));
  }

  @Test
  void an_id_that_nothing_holds_is_found() {
    var line = Line.of("rule;R0;M;nothing;NoSuchThing,NO_SUCH_CODE,no_such_view;");

    assertThat(held(line).unknown()).containsExactly("NoSuchThing", "NO_SUCH_CODE", "no_such_view");
  }

  @Test
  void no_id_is_listed_twice() throws IOException {
    assertThat(lines().stream().map(line -> line.part() + " " + line.id())).doesNotHaveDuplicates();
  }

  private static List<Line> lines() throws IOException {
    return Files.readAllLines(LIST).stream()
        .skip(1)
        .filter(row -> !row.isBlank())
        .map(Line::of)
        .toList();
  }

  private Held held(Line line) {
    var held = new Held(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
    for (String name : line.by()) {
      if (name.matches("[A-Z0-9_]+")) {
        code(name, held);
      } else if (name.matches("[a-z0-9_]+")) {
        view(name, held);
      } else {
        type(name, held);
      }
    }
    return held;
  }

  private void type(String name, Held held) {
    List<Path> tests = test.named(name + ".java");
    List<Path> types = main.named(name + ".java");
    if (tests.isEmpty() && types.isEmpty()) {
      held.unknown().add(name);
    }
    held.code().addAll(types);
    held.code().addAll(tests);
    held.tests().addAll(tests);
    if (!types.isEmpty()) {
      held.tests().addAll(test.named(name + "Test.java"));
      held.tests().addAll(test.saying(name));
    }
  }

  /// A refusal code: held by who refuses with it, tested where its record is expected.
  private void code(String name, Held held) {
    List<Path> records =
        main.saying("\"" + name + "\"").stream()
            .filter(file -> file.startsWith("messages") || file.startsWith("engine"))
            .toList();
    if (records.isEmpty()) {
      held.unknown().add(name);
    }
    for (Path record : records) {
      String type = Sources.type(record);
      main.saying(type).stream()
          .filter(file -> !file.startsWith("messages"))
          .forEach(held.code()::add);
      held.code().add(record);
      held.tests().addAll(test.saying(type));
    }
    held.tests().addAll(test.saying("\"" + name + "\""));
  }

  private void view(String name, Held held) {
    List<Path> tables = main.named(name + ".sql");
    if (tables.isEmpty()) {
      held.unknown().add(name);
    }
    held.code().addAll(tables);
    for (Path view : main.saying("\"" + name + "\"")) {
      held.code().add(view);
      held.tests().addAll(test.saying(Sources.type(view)));
    }
    held.tests().addAll(test.saying(name));
  }

  private static String row(Line line, Held held) {
    return line.leftOut().isEmpty()
        ? "| %s | %s | %s | %s | %s |"
            .formatted(
                line.id(), line.priority(), line.what(), links(held.code()), links(held.tests()))
        : "| %s | %s | %s | left out: %s | |"
            .formatted(line.id(), line.priority(), line.what(), line.leftOut());
  }

  private static String links(Set<Path> files) {
    String shown =
        files.stream()
            .limit(SHOWN)
            .map(file ->
                "[%s](../%s)".formatted(Sources.type(file), file.toString().replace('\\', '/')))
            .collect(joining(", "));
    return files.size() > SHOWN ? shown + " and others" : shown;
  }

  private static String page(Map<String, List<String>> parts) {
    String all =
        parts.entrySet().stream()
            .map(part ->
                """
                ## %s

                | id | | what | code | tests |
                |---|---|---|---|---|
                %s
                """
                    .formatted(part.getKey(), String.join("\n", part.getValue())))
            .collect(joining("\n"));
    return """
    # Coverage

    What the domain asks for, and what holds it. The list is kept by hand in [coverage.csv](coverage.csv); a test
    joins it with the sources and fails on an id without code or without test. M must, S should.

    %s\
    """
        .formatted(all);
  }
}
