package id.jejak.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import id.jejak.app.run.Node;
import id.jejak.app.sample.scenarios.Scenario;
import id.jejak.app.sample.scenarios.Scenario.Ask;
import id.jejak.app.sample.scenarios.Scenario.Crash;
import id.jejak.app.sample.scenarios.Scenario.See;
import id.jejak.app.sample.scenarios.Scenario.Step;
import id.jejak.app.sample.scenarios.World;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.process.Quiet;
import id.jejak.engine.view.Views;
import id.jejak.kernel.Command;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.certification.CertificateId;
import id.jejak.query.certification.CheckCodes;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plays scenarios side by side on one node, moment by moment, and writes down what was seen beside
/// what was expected. The node serves HTTP, and may be stopped and started in between.
final class ScenarioPlay implements World, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Supplier<Node> starting;
  private final Function<WorkCalendar, Node> elsewhere;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Line> lines = new ArrayList<>();
  private Node node;

  /// @param starting starts the node, and starts it again after a crash
  /// @param elsewhere starts the node of another office, on a database of its own
  ScenarioPlay(Supplier<Node> starting, Function<WorkCalendar, Node> elsewhere) {
    this.starting = starting;
    this.elsewhere = elsewhere;
    this.node = starting.get();
  }

  /// What was expected of a scenario, and what was seen.
  ///
  /// @param scenario its id
  record Line(String scenario, String what, String expected, String seen) {
    boolean equal() {
      return expected.equals(seen);
    }
  }

  private record Told(Scenario scenario, Step step) {}

  Node node() {
    return node;
  }

  /// @return a line for everything that was looked at, and one for the answers, scenario by
  ///   scenario
  List<Line> play(List<Scenario> scenarios, Instant ends, Demo.Progress progress)
      throws InterruptedException, TimeoutException {
    var ticks = new TreeMap<Instant, List<Told>>();
    for (Scenario each : scenarios) {
      for (Step step : each.steps()) {
        ticks.computeIfAbsent(step.at(), _ -> new ArrayList<>()).add(new Told(each, step));
      }
    }
    int all = ticks.values().stream().mapToInt(List::size).sum();
    int done = 0;
    var answers = new ArrayList<Line>();
    for (var tick : ticks.entrySet()) {
      new Play(node).moveTo(tick.getKey());
      for (Told told : tick.getValue()) {
        String id = told.scenario().id();
        switch (told.step()) {
          case Ask ask -> answers.add(answered(id, ask));
          case Crash _ -> restart();
          case See see -> lines.add(seen(id, see));
        }
      }
      node.the(Quiet.class).await(PATIENCE);
      done += tick.getValue().size();
      progress.at(done, all);
    }
    new Play(node).moveTo(ends);
    settle();
    return scenarios.stream().flatMap(each -> lines(each, answers)).toList();
  }

  private Line answered(String scenario, Ask ask) {
    Outcome outcome = ask(ask.asked().command(), ask.asked().by());
    String said =
        switch (outcome) {
          case Outcome.Accepted _ -> Ask.ACCEPTED;
          case Outcome.AlreadySo _ -> Ask.ALREADY_SO;
          case Outcome.Refused no -> no.code();
        };
    return new Line(
        scenario, ask.asked().command().getClass().getSimpleName(), ask.expected(), said);
  }

  private Line seen(String scenario, See see) {
    settle();
    return new Line(scenario, see.what(), see.expected(), looked(see.look()));
  }

  private String looked(Look look) {
    try {
      return String.valueOf(look.at(this));
    } catch (Exception e) {
      throw new IllegalStateException("nothing could be seen", e);
    }
  }

  /// One line for all answers of a scenario, and one for each that is not as expected.
  private Stream<Line> lines(Scenario scenario, List<Line> answers) {
    var own = answers.stream().filter(line -> line.scenario().equals(scenario.id())).toList();
    var summary =
        own.isEmpty()
            ? Stream.<Line>of()
            : Stream.of(
                new Line(scenario.id(), "answers", sum(own, Line::expected), sum(own, Line::seen)));
    return Stream.of(
            summary,
            own.stream().filter(line -> !line.equal()),
            lines.stream().filter(line -> line.scenario().equals(scenario.id())))
        .flatMap(stream -> stream);
  }

  private static String sum(List<Line> answers, Function<Line, String> what) {
    return answers.stream()
        .collect(groupingBy(what, TreeMap::new, counting()))
        .descendingMap()
        .entrySet()
        .stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(joining(", "));
  }

  static void print(List<Scenario> scenarios, List<Line> lines, PrintStream out) {
    for (Scenario each : scenarios) {
      out.printf("%n%-4s %s%n", each.id(), each.title());
      for (Line line : lines) {
        if (line.scenario().equals(each.id())) {
          out.printf("     %s%n", line.what());
          out.printf("       expected  %s%n", line.expected());
          out.printf("       seen      %s%s%n", line.seen(), line.equal() ? "" : "  <-- differs");
        }
      }
    }
  }

  private void restart() {
    node.close();
    node = starting.get();
  }

  @Override
  public Outcome ask(Command command, Provenance by) {
    return node.the(Commands.class).ask(command, by);
  }

  @Override
  public Instant now() {
    return node.the(LogClock.class).now();
  }

  @Override
  public List<Recorded<?>> log() {
    return node.the(EventLog.class).after(-1, Integer.MAX_VALUE);
  }

  @Override
  public JdbcTemplate sql() {
    return node.the(JdbcTemplate.class);
  }

  @Override
  public Views views() {
    return node.the(Views.class);
  }

  @Override
  public JsonNode get(String user, String address) {
    String token =
        sent(request("/sample/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + user)))
            .path("access_token")
            .asString();
    return sent(
        request(address).header("Authorization", "Bearer " + token).header("X-Reason", "F1-F28"));
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + address));
  }

  private JsonNode sent(HttpRequest.Builder request) {
    try {
      return JsonMapper.shared()
          .readTree(http.send(request.build(), BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new IllegalStateException("no answer over HTTP", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String checkCode(CertificateId certificate) {
    return node.the(CheckCodes.class).of(certificate);
  }

  @Override
  public void settle() {
    try {
      node.the(Quiet.class).await(PATIENCE);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the processes have not come to rest", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    if (!views().awaitAll(node.the(EventLog.class).head().position(), PATIENCE)) {
      throw new IllegalStateException("the views have not caught up with the log");
    }
  }

  @Override
  public String elsewhere(WorkCalendar calendar, Scenario told, Look look) {
    try (var there = new ScenarioPlay(() -> elsewhere.apply(calendar), elsewhere)) {
      var _ = there.play(List.of(told), told.steps().getLast().at(), (_, _) -> {});
      return there.looked(look);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the other office has not come to rest", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    node.close();
  }
}
