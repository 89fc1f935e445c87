package id.jejak.query.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.jejak.messages.person.Education;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.PublishScheme;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The form that `docs/schemes.md` describes is the form in which schemes are published and shown.
class SchemesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "schemes.md");
  private static final Pattern EXAMPLE = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
  private static final JsonMapper JSON = new JsonMapper();

  private static String example() throws IOException {
    var found = EXAMPLE.matcher(Files.readString(PAGE));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void the_example_is_a_scheme_that_can_be_published() throws IOException {
    var publish = JSON.readValue(example(), PublishScheme.class);

    assertThat(publish.terms().certifier()).isEqualTo(Certifier.BNSP);
    assertThat(publish.terms().units()).hasSize(3);
    assertThat(publish.terms().requirement())
        .isEqualTo(
            new Requirement.All(
                List.of(
                    new Requirement.Training(),
                    new Requirement.Any(
                        List.of(
                            new Requirement.Schooling(Education.SMA),
                            new Requirement.Experience(2),
                            new Requirement.Document("BUSINESS_LICENCE"))))));
  }

  @Test
  void what_is_published_is_shown_as_it_was_written() throws IOException {
    var publish = JSON.readValue(example(), PublishScheme.class);

    assertThat(Terms.read(Terms.text(publish.terms())))
        .isEqualTo(JSON.readTree(example()).get("terms"));
  }

  @Test
  void every_term_and_every_requirement_has_a_line() throws IOException {
    var page = Files.readString(PAGE);
    for (var term : SchemeTerms.class.getRecordComponents()) {
      assertThat(page).contains("`" + term.getName() + "`");
    }
    for (var kind : Requirement.class.getAnnotation(JsonSubTypes.class).value()) {
      assertThat(page).contains("| `" + kind.name() + "` |");
    }
  }

  @Test
  void a_change_is_told_term_by_term() throws IOException {
    var before = JSON.readTree(example()).get("terms");
    var after =
        Terms.read(
            before
                .toString()
                .replace("\"attempts\":2", "\"attempts\":3")
                .replace("U.99SYN00.002.1", "U.99SYN00.003.1"));

    var changes = Terms.changes(before, after);

    assertThat(changes).extracting(Terms.Change::term).containsExactly("units", "attempts");
    assertThat(changes.get(0).gone().toString()).contains("U.99SYN00.002.1");
    assertThat(changes.get(0).added().toString()).contains("U.99SYN00.003.1");
    assertThat(String.valueOf(changes.get(1).from())).isEqualTo("2");
    assertThat(String.valueOf(changes.get(1).to())).isEqualTo("3");
    assertThat(Terms.changes(before, before)).isEmpty();
  }
}
