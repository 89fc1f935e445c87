package id.jejak.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.app.sample.muaraenim.MuaraEnim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptFileTest {
  @TempDir Path folder;

  static Stream<Script> scripts() {
    return Stream.of(Banyuasin.of(1, 2).script(), MuaraEnim.all().script());
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void what_is_written_reads_as_it_was(Script script) throws IOException {
    Path file = folder.resolve("script.jsonl");

    ScriptFile.write(script, file);

    Script read = ScriptFile.read(script.dataset(), file);
    assertThat(read.digest()).isEqualTo(script.digest());
    assertThat(read).isEqualTo(script);
  }

  @Test
  void a_line_says_who_asks_for_what_and_when() throws IOException {
    Path file = folder.resolve("script.jsonl");

    ScriptFile.write(MuaraEnim.of(1).script(), file);

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(MuaraEnim.of(1).script().commands().size());
    assertThat(lines.getFirst())
        .startsWith("{\"at\":\"2023-08-09T00:00:00Z\",\"by\":{\"actor\":\"office.program\",")
        .contains("\"commandId\":\"", "\"occurredAt\":\"", "\"role\":\"PROGRAM_ADMIN\"")
        .endsWith("\"type\":\"organization.RegisterOrganization\"}");
  }

  @Test
  void only_words_of_the_domain_are_read() throws IOException {
    Path file = folder.resolve("script.jsonl");
    Files.writeString(file, "{\"type\":\"shared.Period\"}\n");

    assertThatThrownBy(() -> ScriptFile.read("MEN-2023", file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nobody can ask for shared.Period");
  }
}
