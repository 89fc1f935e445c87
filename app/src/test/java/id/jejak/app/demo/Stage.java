package id.jejak.app.demo;

import id.jejak.app.access.Identity;
import id.jejak.app.access.Identity.User;
import id.jejak.app.run.Node;
import id.jejak.app.sample.Programme;
import id.jejak.app.sample.SampleUsers;
import id.jejak.app.sample.Script;
import id.jejak.engine.codec.Codec;
import id.jejak.engine.command.Commands;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.process.Quiet;
import id.jejak.engine.vault.MasterKey;
import id.jejak.engine.view.Views;
import id.jejak.kernel.Command;
import id.jejak.kernel.Event;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Recorded;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/// A whole node on a database of its own, for a sample programme to be played on.
public final class Stage implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final Programme programme;
  private final Databases databases;
  private final Node node;

  private Stage(Programme programme, int port, List<User> others) {
    this.programme = programme;
    this.databases = TestDatabase.create().databases();
    this.node =
        Node.start(
            new Node.Settings(
                databases,
                MasterKey.of(new byte[32]),
                new LogSettings(ClockMode.SIMULATED, "test", programme.opens()),
                programme.calendar(),
                "127.0.0.1",
                port,
                users(programme.script(), others)));
  }

  private static Identity users(Script script, List<User> others) {
    return new Identity.Sample(
        Stream.concat(SampleUsers.of(script).users().stream(), others.stream()).toList());
  }

  public static Stage withHttp(Programme programme) {
    return withHttp(programme, List.of());
  }

  /// With people at the door whom the programme does not know.
  public static Stage withHttp(Programme programme, List<User> others) {
    return new Stage(programme, 0, others);
  }

  public static Stage withoutHttp(Programme programme) {
    return new Stage(programme, -1, List.of());
  }

  public Stage play() {
    return play(programme.script(), programme.ends());
  }

  /// Plays what comes before a moment.
  public Stage playUntil(Instant moment) {
    Script all = programme.script();
    var before = all.commands().stream().filter(asked -> asked.at().isBefore(moment)).toList();
    return play(new Script(all.dataset(), before), moment);
  }

  private Stage play(Script script, Instant ends) {
    try {
      new Play(node).play(script, ends, (done, of) -> {});
      return settle();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /// Waits until nothing follows any more and every view shows it.
  public Stage settle() {
    try {
      node.the(Quiet.class).await(PATIENCE);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    if (!node.the(Views.class).awaitAll(node.the(EventLog.class).head().position(), PATIENCE)) {
      throw new AssertionError("the views have not caught up");
    }
    return this;
  }

  /// For a node that goes on when this one is closed.
  public Databases databases() {
    return databases;
  }

  public <T> T the(Class<T> part) {
    return node.the(part);
  }

  public Outcome ask(Command command, Provenance by) {
    return node.the(Commands.class).ask(command, by);
  }

  public JdbcTemplate sql() {
    return node.the(JdbcTemplate.class);
  }

  public String digest() {
    return Digest.of(node.the(EventLog.class), node.the(Codec.class));
  }

  public List<Recorded<?>> log() {
    return node.the(EventLog.class).after(-1, Integer.MAX_VALUE);
  }

  /// Every event of a kind, in the order of the log.
  public <E extends Event> List<E> all(Class<E> kind) {
    return log().stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast).toList();
  }

  public <E extends Event> List<E> all(Class<E> kind, Predicate<E> which) {
    return all(kind).stream().filter(which).toList();
  }

  /// As somebody who may read everything.
  public HttpResponse<String> get(String address) {
    return get("auditor", address);
  }

  public HttpResponse<String> get(String user, String address) {
    return send(
        HttpRequest.newBuilder(uri(address))
            .header("Authorization", as(user))
            .header("X-Reason", "a test looks")
            .GET()
            .build());
  }

  /// What a user sends in `Authorization`.
  public String as(String user) {
    return tokens.computeIfAbsent(user, this::token);
  }

  private String token(String user) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(uri("/sample/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + user))
                .build());
    return "Bearer " + JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
  }

  public URI uri(String address) {
    return URI.create("http://127.0.0.1:" + node.port() + address);
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    node.close();
  }
}
