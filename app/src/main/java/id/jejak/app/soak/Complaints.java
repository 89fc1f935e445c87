package id.jejak.app.soak;

import id.jejak.kernel.Derived;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Clients that bring complaints to their end over HTTP, four commands each, and let a process tell
/// the complainant. Whoever gets no answer asks again with the same `Idempotency-Key`, another node
/// if there is one.
final class Complaints implements AutoCloseable {
  static final int CLIENTS = 6;

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Set<String> COME_AGAIN =
      Set.of("BUSY", "STORAGE_FULL", "DATABASE_UNREACHABLE");

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final List<URI> nodes = new CopyOnWriteArrayList<>();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final Map<String, Answered> answers = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> turnedAway = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> strange = new ConcurrentLinkedQueue<>();
  private final AtomicInteger resolved = new AtomicInteger();
  private final List<Thread> clients = new ArrayList<>();
  private volatile boolean over;

  /// What a client was told of a command.
  private record Answered(UUID command, String outcome, String position) {}

  static String user(int client) {
    return "office." + client;
  }

  void ask(URI node) {
    nodes.add(node);
  }

  void leave(URI node) {
    nodes.remove(node);
  }

  void start() {
    for (int client = 0; client < CLIENTS; client++) {
      int number = client;
      clients.add(Thread.ofPlatform().name("client-" + client).daemon().start(() -> work(number)));
    }
  }

  int acknowledged() {
    return answers.size();
  }

  int turnedAway(String code) {
    return turnedAway.getOrDefault(code, new AtomicInteger()).get();
  }

  /// How often which answer sent a client away, or none came.
  Map<String, Integer> turnedAway() {
    var all = new TreeMap<String, Integer>();
    turnedAway.forEach((code, times) -> all.put(code, times.get()));
    return all;
  }

  /// Waits until so many more commands are acknowledged.
  void await(int more) throws InterruptedException, TimeoutException {
    int before = acknowledged();
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (acknowledged() < before + more) {
      if (System.nanoTime() > until) {
        throw new TimeoutException(
            "%d of %d commands were acknowledged, the others: %s %s"
                .formatted(acknowledged() - before, more, turnedAway(), strange));
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /// Lets every client bring to its end what it has begun.
  void finish() throws InterruptedException {
    over = true;
    for (Thread client : clients) {
      client.join(PATIENCE);
    }
  }

  private void work(int client) {
    try {
      for (int i = 0; !over; i++) {
        String complaint = "cpl-" + client + "-" + i;
        String at = "/api/v1/complaints/" + complaint;
        boolean told =
            told(
                    client,
                    "POST",
                    "/api/v1/complaints",
                    """
                    {"complaint": "%s", "about": "org-lsp", "complainant": "per-%d-%d", "against": [],
                     "statement": "contoh", "on": "2023-01-02"}
                    """
                        .formatted(complaint, client, i),
                    complaint + "/file")
                && told(client, "POST", at + "/acknowledgement", "{}", complaint + "/acknowledge")
                && told(
                    client,
                    "PUT",
                    at + "/investigator",
                    "{\"investigator\": \"per-investigator\"}",
                    complaint + "/appoint")
                && told(
                    client,
                    "POST",
                    at + "/resolution",
                    "{\"decider\": \"per-decider\", \"outcome\": \"REJECTED\", \"reason\": \"UNFOUNDED\"}",
                    complaint + "/resolve");
        if (!told) {
          return;
        }
        resolved.incrementAndGet();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      strange.add("a client failed: " + e);
    }
  }

  /// False when no node answers in time; then the client gives up.
  private boolean told(int client, String method, String path, String body, String key)
      throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    for (int turn = client; System.nanoTime() < until; turn++) {
      List<URI> there = List.copyOf(nodes);
      if (!there.isEmpty()
          && tell(there.get(turn % there.size()), client, method, path, body, key)) {
        return true;
      }
      TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
    }
    strange.add("never answered: " + key);
    return false;
  }

  private boolean tell(URI node, int client, String method, String path, String body, String key)
      throws InterruptedException {
    try {
      HttpResponse<String> answer = send(node, client, method, path, body, key);
      if (answer.statusCode() < 300) {
        var said = JsonMapper.shared().readTree(answer.body());
        answers.put(
            user(client) + " " + key,
            new Answered(
                Derived.uuid("http", user(client), key),
                said.path("outcome").asString(),
                answer.headers().firstValue("X-Log-Position").orElse("")));
        return true;
      }
      count(refusal(answer, key));
      return false;
    } catch (IOException e) {
      count("no answer");
      return false;
    }
  }

  private void count(String code) {
    turnedAway.computeIfAbsent(code, _ -> new AtomicInteger()).incrementAndGet();
  }

  /// Nobody is turned away but with a problem that says so, and when to come again.
  private String refusal(HttpResponse<String> answer, String key) {
    JsonNode problem = problem(answer);
    String code = problem == null ? "?" : problem.path("code").asString("?");
    if (answer.statusCode() != 503
        || !COME_AGAIN.contains(code)
        || answer.headers().firstValue("Retry-After").isEmpty()
        || problem == null
        || problem.path("detail").asString("").isBlank()) {
      strange.add(
          "an answer that helps nobody: " + key + " " + answer.statusCode() + " " + answer.body());
    }
    return code;
  }

  private static @Nullable JsonNode problem(HttpResponse<String> answer) {
    return answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json")
        ? JsonMapper.shared().readTree(answer.body())
        : null;
  }

  private HttpResponse<String> send(
      URI node, int client, String method, String path, String body, String key)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(node.resolve(path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", token(node, client))
            .header("Content-Type", "application/json")
            .header("Accept-Language", client % 2 == 0 ? "id" : "en")
            .header("Idempotency-Key", key)
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private String token(URI node, int client) throws IOException, InterruptedException {
    String known = tokens.get(node + user(client));
    if (known != null) {
      return known;
    }
    var answer =
        http.send(
            HttpRequest.newBuilder(node.resolve("/sample/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=" + user(client)))
                .build(),
            BodyHandlers.ofString());
    String token =
        "Bearer " + JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    tokens.put(node + user(client), token);
    return token;
  }

  /// What the clients were told and the log does not say, or the other way round.
  List<String> violations(JdbcTemplate sql) {
    var found = new ArrayList<>(strange);
    var recorded = new TreeMap<String, String>();
    sql.query(
        "select actor, command_id, outcome, token from engine.receipt where actor like 'office.%'",
        row -> {
          recorded.put(
              row.getString(1) + " " + row.getString(2), row.getString(3) + " " + row.getString(4));
        });
    answers.forEach((key, told) -> {
      String outcome = told.outcome().equals("accepted") ? "ACCEPTED" : "ALREADY_SO";
      String kept = recorded.remove(key.split(" ")[0] + " " + told.command());
      if (!(outcome + " " + told.position()).equals(kept)) {
        found.add("acknowledged as " + told + " and recorded as " + kept + ": " + key);
      }
    });
    recorded.keySet().forEach(each -> found.add("recorded and never acknowledged: " + each));
    found.addAll(
        sql.queryForList(
            """
            select 'nobody was told of ' || e.stream from engine.readable_event e
            left join engine.receipt r on r.causation = (e.envelope ->> 'id')::uuid and r.step = 'tell'
            where e.type = 'complaint.ComplaintResolved' and r.actor is null
            """,
            String.class));
    Integer ended =
        sql.queryForObject(
            "select count(*) from engine.event where type = 'complaint.ComplaintResolved'",
            Integer.class);
    if (ended == null || ended != resolved.get()) {
      found.add(ended + " complaints are resolved instead of " + resolved.get());
    }
    return found;
  }

  @Override
  public void close() {
    over = true;
    clients.forEach(Thread::interrupt);
    http.close();
  }
}
