package id.jejak.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Identifier;
import id.jejak.messages.shared.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words of the field, what the code calls them, and what they are called in Indonesian.
class GlossaryTest {
  private static final int WORD = 0;
  private static final int CODE = 1;
  private static final int INDONESIAN = 2;
  private static final int MEANING = 3;
  private static final int WHERE = 4;

  private final List<List<String>> rows = Words.rows(Words.page("glossary.md"));

  GlossaryTest() throws IOException {}

  @Test
  void words_stand_in_order_each_once_and_in_both_languages() {
    var words = rows.stream().map(row -> plain(row.get(WORD))).toList();
    assertThat(words).isSorted().doesNotHaveDuplicates();
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.subList(WORD, WHERE + 1)).noneMatch(String::isBlank));
  }

  @Test
  void every_code_is_there() throws IOException {
    var rules = Words.rules();
    for (List<String> row : rows) {
      for (String code : Words.quoted(row.get(CODE))) {
        String type = code.split("\\.")[0];
        assertThat(rules.contains(code) || !Words.named(type).isEmpty()).as(code).isTrue();
      }
    }
  }

  @Test
  void every_place_is_there() {
    for (List<String> row : rows) {
      for (String place : Words.quoted(row.get(WHERE))) {
        assertThat(
                Files.isDirectory(Words.ROOT.resolve(place))
                    || Files.isDirectory(
                        Words.ROOT.resolve("messages/src/main/java/id/jejak/messages/" + place)))
            .as(place)
            .isTrue();
      }
    }
  }

  @Test
  void every_domain_word_and_everything_with_a_stream_is_explained() throws IOException {
    try (var words = Files.list(Words.ROOT.resolve("messages/src/main/java/id/jejak/messages"))) {
      assertThat(all(WHERE))
          .containsAll(
              words.filter(Files::isDirectory).map(each -> each.getFileName().toString()).toList());
    }
    assertThat(all(CODE)).containsAll(Words.messages(Identifier.class));
    assertThat(all(CODE))
        .containsAll(
            Stream.of(Role.values()).map(role -> "Role." + role).collect(Collectors.toSet()));
  }

  @Test
  void a_stream_begins_as_it_is_said_to() throws IOException {
    for (List<String> row : rows) {
      var begins = Words.matches("stream `(\\w+)-…`", row.get(MEANING)).findFirst();
      if (begins.isPresent()) {
        String code = Words.quoted(row.get(CODE)).iterator().next();
        assertThat(Words.source(code))
            .as(row.get(WORD))
            .contains("check(\"" + begins.get().group(1) + "\", value)");
      }
    }
  }

  /// Who lists the values of a kind lists all of them, and no other.
  @Test
  void values_are_listed_as_they_are() {
    for (List<String> row : rows) {
      var codes = Words.quoted(row.get(CODE));
      var values = codes.size() == 1 ? valuesOf(codes.iterator().next()) : new TreeSet<String>();
      var listed =
          Words.quoted(row.get(MEANING)).stream()
              .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!values.isEmpty() && !listed.isEmpty()) {
        assertThat(listed).as(row.get(WORD)).isEqualTo(values);
      }
    }
  }

  private static TreeSet<String> valuesOf(String code) {
    return Words.named(code).stream()
        .filter(Class::isEnum)
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(value -> ((Enum<?>) value).name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> all(int column) {
    return rows.stream()
        .flatMap(row -> Words.quoted(row.get(column)).stream())
        .collect(Collectors.toSet());
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", "");
  }
}
