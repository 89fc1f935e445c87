package id.jejak.engine;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.engine.database.Databases;
import id.jejak.engine.database.EmbeddedDatabase;
import id.jejak.engine.database.Machinery;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogEventStore;
import id.jejak.engine.log.LogMessage;
import id.jejak.engine.log.Sequencer;
import id.jejak.engine.toy.Bell.AlarmSet;
import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Cracked;
import id.jejak.engine.toy.Bell.Ring;
import id.jejak.engine.toy.Bell.RingAsked;
import id.jejak.engine.toy.Bell.SetAlarm;
import id.jejak.engine.toy.Bell.Struck;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.engine.view.Drift;
import id.jejak.engine.view.Views;
import id.jejak.kernel.Command;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.TimerFired;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/// The server dies under a node that goes on.
class CrashTest {
  @TempDir static Path folder;
  static EmbeddedDatabase server;
  static ToyEngine engine;

  @BeforeAll
  static void start() {
    server = EmbeddedDatabase.start(folder);
    engine = ToyEngine.onTheWorldsClock(Databases.of(server));
  }

  @AfterAll
  static void stop() {
    engine.close();
    server.close();
  }

  static long process() throws Exception {
    return Long.parseLong(
        Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst().strip());
  }

  /// QUIT is what `pg_ctl stop -m immediate` sends, INT is `-m fast`.
  static void end(String signal) throws Exception {
    long process = process();
    assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process)).start().waitFor())
        .isZero();
    await().atMost(20, SECONDS).until(() -> ProcessHandle.of(process).isEmpty());
  }

  static void awaitServer() {
    await()
        .atMost(30, SECONDS)
        .ignoreExceptionsInstanceOf(DataAccessException.class)
        .until(() ->
            Integer.valueOf(1).equals(engine.sql().queryForObject("select 1", Integer.class)));
  }

  private final Map<UUID, Outcome> answered = new ConcurrentHashMap<>();
  private final List<BellId> bells = java.util.Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger turnedAway = new AtomicInteger();
  private volatile boolean over;

  /// Asks again under the same id until there is an answer, as a client does.
  private void ask(Command command) {
    var id = UUID.randomUUID();
    while (true) {
      try {
        answered.put(id, engine.ask(command, id));
        return;
      } catch (RuntimeException failure) {
        assertThat(Machinery.lack(failure)).as("%s", failure).isNotNull();
        turnedAway.incrementAndGet();
      }
    }
  }

  private Callable<Void> client(String name) {
    return () -> {
      for (int i = 0; !over; i++) {
        var bell = new BellId("bell-" + name + "-" + i);
        ask(new Ring(bell));
        ask(new SetAlarm(bell, "soon", engine.clock().now().plusMillis(500)));
        bells.add(bell);
      }
      return null;
    };
  }

  /// Everything in the order in which it was pushed.
  private Callable<List<Recorded<?>>> reader(Future<Long> last) {
    return () -> {
      List<Recorded<?>> read = new ArrayList<>();
      try (var stream = engine.the(LogEventStore.class).openStream(null)) {
        while (!last.isDone() || read.size() <= last.resultNow()) {
          try {
            if (stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)) {
              read.add(LogMessage.of(stream.nextAvailable()).recorded());
            }
          } catch (DataAccessException gone) {
            // the next look may find the server again
          }
        }
      }
      return read;
    };
  }

  @Test
  void what_was_acknowledged_is_there_once_and_everything_goes_on_by_itself() throws Exception {
    var last = new java.util.concurrent.CompletableFuture<Long>();
    long others = asked();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var reader = threads.submit(reader(last));
      var clients = List.of("a", "b", "c").stream().map(this::client).map(threads::submit).toList();
      for (String signal : List.of("QUIT", "INT")) {
        int before = answered.size();
        await().atMost(30, SECONDS).until(() -> answered.size() > before + 100);
        end(signal);
        int after = answered.size();
        await().atMost(30, SECONDS).until(() -> answered.size() > after + 50);
      }
      over = true;
      for (var client : clients) {
        client.get(60, SECONDS);
      }
      // First every alarm becomes a timer, then every timer rings.
      engine.settle();
      await().atMost(30, SECONDS).until(() -> count("select count(*) from engine.timer") == 0);
      engine.settle();
      long end = engine.log().head().position();
      last.complete(end);

      assertThat(turnedAway).hasPositiveValue();
      for (BellId bell : bells) {
        assertThat(engine.story(bell.value()))
            .as(bell.value())
            .containsExactlyInAnyOrder(
                RingAsked.class, AlarmSet.class, Struck.class, Cracked.class);
        assertThat(engine.story("ringing:" + bell.value()))
            .filteredOn(TimerFired.class::equals)
            .hasSize(1);
      }
      answered.forEach((id, outcome) ->
          assertThat(
                  count(
                      "select count(*) from engine.receipt where command_id = ? and token = ?",
                      id,
                      ((Outcome.Accepted) outcome).token().toString()))
              .isEqualTo(1));
      assertThat(asked() - others).isEqualTo(answered.size());
      assertThat(engine.incidents().list()).isEmpty();
      List<Recorded<?>> all = engine.events();
      assertThat(all.getLast().position()).isEqualTo(all.size() - 1);
      assertThat(lines(reader.get(20, SECONDS))).isEqualTo(lines(all));
      assertThat(engine.views().rebuild(Views.ALL)).allMatch(Drift::isNone);
    } finally {
      over = true;
    }
  }

  /// Nobody asks anything after the crash, which would show more to the views.
  @Test
  void a_crash_takes_nothing_from_views_at_rest() throws Exception {
    EventLog log = engine.log();
    for (int i = 0; i < 2; i++) {
      var bell = new BellId("bell-rest-" + i);
      engine.ask(new Ring(bell));
      engine.settle();
      end("QUIT");
      awaitServer();
      await()
          .atMost(20, SECONDS)
          .ignoreExceptionsInstanceOf(DataAccessException.class)
          .until(
              () -> engine.the(Sequencer.class).isLeading() && log.endsAt(log.head().position()));
      await()
          .atMost(20, SECONDS)
          .until(() ->
              count(
                      "select count(*) from views.bell_board where bell = ? and state = 'CRACKED'",
                      bell.value())
                  == 1);
    }
    engine.settle();
    assertThat(engine.views().rebuild(Views.ALL)).allMatch(Drift::isNone);
  }

  private static String lines(List<Recorded<?>> events) {
    return events.stream()
        .map(each -> each.position() + " " + each.id() + " " + each.recordedAt())
        .collect(Collectors.joining("\n"));
  }

  private static long asked() {
    return count("select count(*) from engine.receipt where actor = 'usr-test'");
  }

  private static long count(String query, Object... values) {
    Long n = engine.sql().queryForObject(query, Long.class, values);
    return n == null ? 0 : n;
  }
}
