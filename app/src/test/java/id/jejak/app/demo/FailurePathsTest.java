package id.jejak.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.run.Node;
import id.jejak.app.sample.Programme;
import id.jejak.app.sample.SampleUsers;
import id.jejak.app.sample.scenarios.FailurePaths;
import id.jejak.app.sample.scenarios.Scenario;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.WorkCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The failure paths F1 to F28 (domain 4.5), each a test of its name. They are played side by side
/// on one node, as `./jejak demo scenarios` does.
class FailurePathsTest {
  private static final FailurePaths PATHS = new FailurePaths();

  private static ScenarioPlay play;
  private static List<ScenarioPlay.Line> lines;

  @BeforeAll
  static void play() throws Exception {
    Databases here = TestDatabase.create().databases();
    play =
        new ScenarioPlay(
            () -> node(here, PATHS.calendar()),
            calendar -> node(TestDatabase.create().databases(), calendar));
    lines = play.play(PATHS.scenarios(), PATHS.ends(), (_, _) -> {});
  }

  @AfterAll
  static void stop() {
    play.close();
  }

  private static Node node(Databases databases, WorkCalendar calendar) {
    return Node.start(
        new Node.Settings(
            databases,
            MasterKey.of(new byte[32]),
            new LogSettings(ClockMode.SIMULATED, "scenarios", PATHS.opens()),
            calendar,
            "127.0.0.1",
            0,
            SampleUsers.of(PATHS.script())));
  }

  @TestFactory
  Stream<DynamicTest> failure_paths() {
    return PATHS.scenarios().stream()
        .map(scenario ->
            DynamicTest.dynamicTest(
                scenario.id() + " " + scenario.title(), () -> assertSeen(scenario)));
  }

  private static void assertSeen(Scenario scenario) {
    var seen = lines.stream().filter(line -> line.scenario().equals(scenario.id())).toList();
    assertThat(seen).isNotEmpty();
    assertThat(seen).filteredOn(line -> !line.equal()).isEmpty();
  }

  @Test
  void the_totals_are_those_that_were_written_down() {
    Programme programme = PATHS;
    var proof = Proof.of(programme.expected(), play.node().the(EventLog.class), play.sql());
    assertThat(proof.rows()).filteredOn(row -> !row.equal()).isEmpty();
  }
}
