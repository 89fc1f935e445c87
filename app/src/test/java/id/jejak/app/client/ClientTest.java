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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
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
      int exit = Jejak.run(arguments);
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

  static JsonNode json(Said said) {
    return JsonMapper.shared().readTree(said.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "demo",
        "import",
        "send",
        "query",
        "incidents",
        "incidents resume",
        "rebuild",
        "users",
        "token",
        "soak",
        "soak kill"
      })
  void every_command_says_what_it_is_for_and_knows_wrong_usage(String command) {
    String[] words = command.split(" ");
    Said help = jejak(and(words, "--help"));
    assertThat(help.exit()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("Usage: jejak " + command, "--help");
    Said wrong = jejak(and(words, "--no-such-option"));
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).contains("Usage: jejak " + command);
  }

  private static String[] and(String[] words, String more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void what_is_missing_or_wrong_ends_with_two_and_one_line() {
    String nowhere = "http://127.0.0.1:1";
    assertWrong("Missing required parameter", jejak("query"));
    assertWrong("Missing required parameter", jejak("rebuild"));
    assertWrong("Missing required parameter", jejak("import", "applicants"));
    assertWrong("Missing required option: '--user", jejak("token"));
    assertWrong("expected one of [POST, PUT]", ask("operator", "send", "GET", "programs"));
    assertWrong("a name that GET /sample/users lists", ask("nobody", "query", "programs"));
    assertWrong("nothing is served on " + nowhere, jejak("query", "programs", "--url", nowhere));
    assertWrong("nothing is served on " + nowhere, jejak("users", "--url", nowhere));
    assertWrong(
        "there is no file none.json",
        ask("office.program", "send", "POST", "organizations", "none.json"));
    assertWrong("none.csv", ask("office.program", "import", "applicants", "none.csv"));
    assertWrong("there is no sample programme none", jejak("demo", "none"));
    assertWrong("Invalid value for option '--zone'", jejak("serve", "--zone", "Nowhere"));
    assertWrong("Unmatched argument", jejak("none"));
  }

  private static void assertWrong(String why, Said said) {
    assertThat(said.err()).contains(why).doesNotContain("\tat ");
    assertThat(said.exit()).as(said.err()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
  }

  @Test
  void every_answer_can_be_had_as_json_a_refusal_too() throws IOException {
    Path body = folder.resolve("organization.json");
    Files.writeString(
        body,
        """
        {"organization": "org-json", "kind": "COMPANY", "name": "PT Contoh", "seat": "16.07"}
        """);
    String[] send = {"send", "POST", "organizations", body.toString(), "--json"};
    assertThat(json(ask("office.program", send)).path("id").asString()).isEqualTo("org-json");
    assertThat(json(ask("operator", "users", "--json")).size()).isEqualTo(2);
    String port = String.valueOf(node.port());
    Said token = jejak("token", "--user", "operator", "--port", port, "--json");
    assertThat(json(token).path("token").asString().split("\\.")).hasSize(3);
    Said rebuilt = ask("operator", "rebuild", "organization_directory", "--json");
    assertThat(rebuilt.exit()).isZero();
    assertThat(json(rebuilt).path("status").asString()).isEqualTo("DONE");
    for (String[] asked :
        new String[][] {
          {"query", "programs/prog-none", "--json"},
          {"send", "POST", "organizations", "--json"},
          {"import", "none", body.toString(), "--json"},
          {"incidents", "resume", "none", "none", "--json"},
          {"rebuild", "no_such_view", "--json"}
        }) {
      Said refused = ask("office.program", asked);
      assertThat(refused.exit()).as(asked[0]).isEqualTo(1);
      assertThat(refused.err()).isEmpty();
      assertThat(json(refused).path("code").asString()).as(asked[0]).isNotEmpty();
    }
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
  void all_views_are_rebuilt_and_each_is_told() {
    Said rebuilt = ask("operator", "rebuild", "all", "--loss", "100");
    assertThat(rebuilt.err()).isEmpty();
    assertThat(rebuilt.exit()).isZero();
    assertThat(rebuilt.out()).contains("organization_directory", "person_directory", "timeline");
    assertThat(ask("operator", "rebuild", "all", "--swap-back").exit()).isZero();
  }

  @Test
  void a_view_is_rebuilt_beside_and_swapped_back() {
    Said rebuilt = ask("operator", "rebuild", "organization_directory");
    assertThat(rebuilt.err()).isEmpty();
    assertThat(rebuilt.exit()).isZero();
    assertThat(rebuilt.out()).contains("organization_directory", "onlyRead", "different");
    assertThat(ask("operator", "rebuild", "organization_directory", "--swap-back").exit()).isZero();
    assertThat(ask("operator", "rebuild", "no_such_view").exit()).isEqualTo(1);
    assertThat(ask("operator", "rebuild", "all", "--loss", "0").err()).contains("MALFORMED");
    assertThat(ask("office.program", "rebuild", "organization_directory").exit()).isEqualTo(1);
  }
}
