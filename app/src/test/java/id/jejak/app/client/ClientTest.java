package id.jejak.app.client;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.Jejak;
import id.jejak.app.access.Identity;
import id.jejak.app.access.Identity.User;
import id.jejak.app.run.Node;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.shared.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// An operator at the command line, beside a running node.
class ClientTest {
  static Node node;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    var database = TestDatabase.create();
    node =
        Node.start(
            new Node.Settings(
                new Databases(database.owner(), database.app(), database.vault()),
                MasterKey.of(new byte[32]),
                new LogSettings(
                    ClockMode.SIMULATED, "client", Instant.parse("2023-01-02T01:00:00Z")),
                new WorkCalendar(ZoneId.of("Asia/Jakarta"), Set.of()),
                "127.0.0.1",
                0,
                new Identity.Sample(
                    List.of(
                        user("operator", Role.OPERATOR),
                        user("office.program", Role.PROGRAM_ADMIN)))));
  }

  private static User user(String name, Role role) {
    return new User(name, List.of(role), "org-office", null, null);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  record Said(int exit, String out, String err) {}

  static Said jejak(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    PrintStream before = System.out;
    PrintStream beforeErr = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int exit = new CommandLine(new Jejak()).execute(arguments);
      return new Said(
          exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
      System.setErr(beforeErr);
    }
  }

  /// With the address of the node.
  static Said ask(String user, String... arguments) {
    return jejak(
        Stream.concat(
                Stream.of(arguments),
                Stream.of("--url", "http://127.0.0.1:" + node.port(), "--user", user))
            .toArray(String[]::new));
  }

  @Test
  void the_users_of_a_sample_are_listed_and_get_tokens() {
    assertThat(ask("operator", "users").out()).contains("operator", "office.program");
    Said token = jejak("token", "--user", "operator", "--port", String.valueOf(node.port()));
    assertThat(token.exit()).isZero();
    assertThat(token.out().strip().split("\\.")).hasSize(3);
  }

  @Test
  void a_command_is_sent_and_its_effect_queried() throws IOException {
    Path body = folder.resolve("organization.json");
    Files.writeString(
        body,
        """
        {"organization": "org-client", "kind": "COMPANY", "name": "PT Contoh", "seat": "16.07"}
        """);
    Said sent =
        ask("office.program", "send", "POST", "organizations", body.toString(), "--key", "1");
    assertThat(sent.err()).isEmpty();
    assertThat(sent.exit()).isZero();
    assertThat(sent.out()).contains("accepted", "org-client");
    assertThat(
            ask("office.program", "send", "POST", "organizations", body.toString(), "--key", "1"))
        .isEqualTo(sent);
  }

  @Test
  void a_refusal_ends_with_one_and_names_its_code() {
    Said refused = ask("office.program", "send", "POST", "organizations");
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("MALFORMED");
  }

  @Test
  void an_answer_can_be_had_as_it_came() {
    Said incidents = ask("operator", "incidents", "--json");
    assertThat(incidents.exit()).isZero();
    assertThat(JsonMapper.shared().readTree(incidents.out()).isArray()).isTrue();
  }

  @Test
  void a_file_of_rows_is_sent_and_each_row_answered() throws IOException {
    Path file = folder.resolve("applicants.csv");
    Path answers = folder.resolve("answers.csv");
    Files.writeString(
        file,
        """
        trainingClass,program,on,identity.kind,identity.number,name,birth,sex,education,domicile,contact.phone
        cls-none,prog-none,2023-01-02,NIK,1607114101909001,Contoh Satu,1990-01-01,FEMALE,SMA,16.07.11,+62800000001
        """);
    String[] send = {
      "import", "applicants", file.toString(), "--result", answers.toString(), "--json"
    };
    Said sent = ask("office.program", send);
    assertThat(sent.err()).isEmpty();
    assertThat(sent.exit()).isEqualTo(1);
    assertThat(JsonMapper.shared().readTree(sent.out()).path("refused").asInt()).isEqualTo(1);
    assertThat(answers).content().contains("refused", "NOT_FOUND").doesNotContain("Contoh Satu");
    assertThat(ask("office.program", send)).isEqualTo(sent);
  }

  @Test
  void a_view_is_rebuilt_beside_and_swapped_back() {
    Said rebuilt = ask("operator", "rebuild", "organization_directory");
    assertThat(rebuilt.err()).isEmpty();
    assertThat(rebuilt.exit()).isZero();
    assertThat(rebuilt.out()).contains("organization_directory", "onlyRead", "different");
    assertThat(ask("operator", "rebuild", "organization_directory", "--swap-back").exit()).isZero();
    assertThat(ask("operator", "rebuild", "no_such_view").exit()).isEqualTo(1);
    assertThat(ask("office.program", "rebuild", "organization_directory").exit()).isEqualTo(1);
  }
}
