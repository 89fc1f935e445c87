package id.jejak.engine.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Cracked;
import id.jejak.engine.toy.Bell.Ring;
import id.jejak.engine.toy.Bell.RingAsked;
import id.jejak.engine.toy.Bell.Struck;
import id.jejak.engine.toy.Toy.JarId;
import id.jejak.engine.toy.Toy.JarSealed;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Recorded;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/// One order, final, whoever writes and whoever stamps (decision 4). Two nodes on one database.
class LogOrderTest {
  static final TestDatabase DATABASE = TestDatabase.create();
  static final JdbcTemplate SUPERUSER = new JdbcTemplate(DATABASE.superuser().dataSource());
  static final AtomicInteger NAMES = new AtomicInteger();
  static ToyEngine one;
  static ToyEngine two;

  @BeforeAll
  static void start() {
    one = new ToyEngine(DATABASE.databases());
    two = new ToyEngine(DATABASE.databases());
  }

  @AfterAll
  static void stop() {
    two.close();
    one.close();
  }

  static boolean leads(ToyEngine engine) {
    return engine.the(Sequencer.class).isLeading();
  }

  static ToyEngine leader() {
    await().atMost(10, SECONDS).until(() -> leads(one) != leads(two));
    return leads(one) ? one : two;
  }

  static ToyEngine follower() {
    return leader() == one ? two : one;
  }

  /// Appends one event to a stream of its own.
  static UUID append(ToyEngine engine) {
    var id = UUID.randomUUID();
    engine.inTransaction(status -> append(engine, "order-" + NAMES.incrementAndGet(), id));
    return id;
  }

  private static void append(ToyEngine engine, String stream, UUID... ids) {
    var by = Provenance.of(ids[0], "usr-test", "TESTER", "org-test", engine.clock().now());
    var entries = new ArrayList<EventLog.Entry>();
    for (UUID id : ids) {
      entries.add(new EventLog.Entry(id, new JarSealed(new JarId(stream))));
    }
    engine.log().append(stream, 0, entries, by, 0);
  }

  /// Everything a reader gets until it has read `last`.
  static Callable<List<Recorded<?>>> tail(ToyEngine engine, Future<UUID> last) {
    var stream =
        engine
            .the(LogEventStore.class)
            .openStream(
                engine.the(LogEventStore.class).createHeadToken() instanceof TrackingToken head
                    ? head
                    : null);
    return () -> {
      try (stream) {
        List<Recorded<?>> read = new ArrayList<>();
        while (!(last.isDone() && last(read, last.resultNow()))) {
          if (stream.hasNextAvailable(20, TimeUnit.MILLISECONDS)) {
            TrackedEventMessage<?> message = stream.nextAvailable();
            read.add(LogMessage.of(message).recorded());
          }
        }
        return read;
      }
    };
  }

  /// The same by paging through the table, ten at a time.
  static Callable<List<Recorded<?>>> page(ToyEngine engine, long from, Future<UUID> last) {
    return () -> {
      List<Recorded<?>> read = new ArrayList<>();
      long position = from;
      while (!(last.isDone() && last(read, last.resultNow()))) {
        List<Recorded<?>> page = engine.log().after(position, 10);
        read.addAll(page);
        position = page.isEmpty() ? position : page.getLast().position();
      }
      return read;
    };
  }

  private static boolean last(List<Recorded<?>> read, UUID last) {
    return !read.isEmpty() && read.getLast().id().equals(last);
  }

  private static void assertOneFinalOrder(List<Recorded<?>> all) {
    assertThat(all.stream().mapToLong(Recorded::position).toArray())
        .as("gap-free positions")
        .containsExactly(LongStream.range(0, all.size()).toArray());
    assertThat(all).isSortedAccordingTo((a, b) -> a.recordedAt().compareTo(b.recordedAt()));
  }

  /// Forty transactions of a writer: some slow, some rolled back, some of several events, some with
  /// a command that a process answers; the clock moves on meanwhile.
  private static void write(ToyEngine engine, int seed, Set<UUID> committed, Set<BellId> rung) {
    var chance = new Random(seed);
    for (int i = 0; i < 40; i++) {
      boolean keep = chance.nextInt(4) > 0;
      var bell = new BellId("bell-order-" + seed + "-" + i);
      boolean rings = chance.nextInt(3) == 0;
      var ids = new UUID[1 + chance.nextInt(3)];
      java.util.Arrays.setAll(ids, n -> UUID.randomUUID());
      engine.clock().advance(engine.clock().now().plusMillis(chance.nextInt(20)));
      engine.inTransaction(status -> {
        append(engine, "order-" + NAMES.incrementAndGet(), ids);
        if (rings && engine.ask(new Ring(bell)) instanceof Outcome.Accepted && keep) {
          rung.add(bell);
        }
        if (chance.nextBoolean()) {
          var _ =
              engine.sql().queryForList("select pg_sleep(?)::text", chance.nextInt(15) / 1000.0);
        }
        if (!keep) {
          status.setRollbackOnly();
        }
      });
      if (keep) {
        committed.addAll(List.of(ids));
      }
    }
  }

  /// A transaction such as those that feed views, open until it is closed.
  private static Connection feedingViews() throws SQLException {
    Connection feeding = DATABASE.app().dataSource().getConnection();
    feeding.setAutoCommit(false);
    try (var statement = feeding.createStatement()) {
      statement.execute(
          "select set_config('application_name', '"
              + Sequencer.APPENDS_NOTHING
              + "', true), pg_current_xact_id()");
    }
    return feeding;
  }

  /// What is in the table and was not stamped up to `before`.
  private static List<UUID> appendedSince(long before) {
    return one.sql()
        .query(
            """
            select convert_from(e.envelope, 'UTF8')::jsonb ->> 'id' from engine.event e
            left join engine.event_position p on p.seq = e.seq
            where p.position is null or p.position > ?
            """,
            (row, n) -> UUID.fromString(row.getString(1)),
            before);
  }

  @Test
  void every_committed_event_is_read_once_in_one_order_that_never_changes() throws Exception {
    one.settle();
    long before = one.log().head().position();
    Set<UUID> committed = ConcurrentHashMap.newKeySet();
    Set<BellId> rung = ConcurrentHashMap.newKeySet();
    var half = new CountDownLatch(4);
    var last = new java.util.concurrent.CompletableFuture<UUID>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Connection _ = feedingViews()) {
      var readers =
          List.of(
              threads.submit(tail(one, last)),
              threads.submit(tail(two, last)),
              threads.submit(page(one, before, last)),
              threads.submit(page(two, before, last)));
      var longOpen = UUID.randomUUID();
      Future<?> slow =
          threads.submit(() ->
              one.inTransaction(status -> {
                append(one, "order-long", longOpen);
                awaitUninterruptibly(half);
                committed.add(longOpen);
              }));
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        int seed = i;
        writers.add(
            threads.submit(() -> {
              write(seed % 2 == 0 ? one : two, seed, committed, rung);
              half.countDown();
            }));
      }
      for (Future<?> writer : writers) {
        writer.get(60, SECONDS);
      }
      slow.get(60, SECONDS);
      one.settle();
      UUID end = append(two);
      committed.add(end);
      last.complete(end);

      List<Recorded<?>> all = one.events();
      await().atMost(10, SECONDS).until(() -> one.events().getLast().id().equals(end));
      all = one.events();
      assertOneFinalOrder(all);
      List<Recorded<?>> fresh = all.subList((int) before + 1, all.size());
      assertThat(fresh.stream().map(Recorded::id).toList())
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(appendedSince(before))
          .containsAll(committed);
      assertThat(rung).isNotEmpty();
      for (BellId bell : rung) {
        assertThat(one.story(bell.value()))
            .containsExactly(RingAsked.class, Struck.class, Cracked.class);
      }
      for (var reader : readers) {
        assertThat(reader.get(20, SECONDS)).isEqualTo(fresh);
      }
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void an_event_waits_for_the_older_transaction_that_may_still_come_before_it() throws Exception {
    var older = UUID.randomUUID();
    UUID[] younger = new UUID[1];
    one.inTransaction(status -> {
      append(one, "order-" + NAMES.incrementAndGet(), older);
      younger[0] = append(two);
      await()
          .during(Duration.ofMillis(300))
          .atMost(Duration.ofSeconds(2))
          .until(() -> two.events().stream().noneMatch(e -> e.id().equals(younger[0])));
    });
    await()
        .atMost(10, SECONDS)
        .until(() -> two.events().stream().anyMatch(e -> e.id().equals(younger[0])));
    assertThat(two.events().stream().map(Recorded::id).toList())
        .containsSubsequence(older, younger[0]);
  }

  /// Whoever reads on behind a page takes the order of the transactions themselves, which is that
  /// of numbers and not of texts.
  @Test
  void a_transaction_whose_number_has_a_digit_more_comes_later() {
    append(one);
    one.settle();
    long end = one.log().head().position();
    assertThat(one.log().after(end - 1, 1)).hasSize(1);
    SUPERUSER.execute(
        """
        do $$ begin
          while pg_current_xact_id()::text::bigint < 10 ^ length(pg_current_xact_id()::text) - 12 loop
            commit;
          end loop;
        end $$
        """);
    List<UUID> ids = IntStream.range(0, 14).mapToObj(i -> append(one)).toList();
    one.settle();
    assertThat(
            one.sql()
                .queryForObject(
                    "select count(distinct length(tx::text)) from engine.event_position"
                        + " where position > ?",
                    Integer.class,
                    end))
        .isEqualTo(2);
    assertThat(one.log().after(end, 100)).extracting(Recorded::id).isEqualTo(ids);
  }

  @Test
  void an_event_waits_for_nobody_who_feeds_views() throws Exception {
    try (Connection _ = feedingViews()) {
      UUID id = append(two);
      await().atMost(10, SECONDS).until(() -> one.events().getLast().id().equals(id));
    }
  }

  @Test
  void while_views_are_fed_an_event_waits_for_the_older_transaction_all_the_same()
      throws Exception {
    try (Connection _ = feedingViews()) {
      an_event_waits_for_the_older_transaction_that_may_still_come_before_it();
    }
  }

  @Test
  void a_leader_that_no_longer_hears_the_others_leads_on_and_listens_again() {
    ToyEngine leader = leader();
    ToyEngine follower = follower();
    Integer cut =
        SUPERUSER.queryForObject(
            """
            select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity
            where datname = current_database() and usename = 'jejak_app'
              and pid not in (select pid from pg_locks where locktype = 'advisory')
            """,
            Integer.class);
    assertThat(cut).as("two that listen, and idle ones").isGreaterThan(2);
    await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(3)).until(() -> leads(leader));
    UUID end = append(follower);
    await().atMost(10, SECONDS).until(() -> leader.events().getLast().id().equals(end));
  }

  @Test
  void a_reader_on_the_other_node_is_pushed() throws Exception {
    ToyEngine leader = leader();
    ToyEngine follower = follower();
    long[] nanos = new long[15];
    for (int i = 0; i < nanos.length; i++) {
      leader.settle();
      long head = leader.log().head().position();
      await().atMost(5, SECONDS).until(() -> follower.log().head().position() == head);
      var heard = new CountDownLatch(1);
      Runnable callback = heard::countDown;
      follower.log().head().onAdvance(callback);
      append(leader);
      long committed = System.nanoTime();
      assertThat(heard.await(5, SECONDS)).isTrue();
      nanos[i] = System.nanoTime() - committed;
      follower.log().head().forget(callback);
    }
    java.util.Arrays.sort(nanos);
    assertThat(Duration.ofNanos(nanos[nanos.length / 2])).isLessThan(Duration.ofMillis(80));
  }

  @Test
  void a_leader_that_loses_its_connection_is_followed_by_another_and_the_order_holds() {
    ToyEngine was = leader();
    List<Recorded<?>> before = was.events();
    Integer killed =
        SUPERUSER.queryForObject(
            "select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory'"
                + " and database = (select oid from pg_database where datname = current_database())",
            Integer.class);
    assertThat(killed).isEqualTo(1);
    UUID after = append(one);
    UUID end = append(two);
    await()
        .atMost(10, SECONDS)
        .until(() -> one.events().getLast().id().equals(end) && leads(one) != leads(two));
    List<Recorded<?>> all = one.events();
    assertOneFinalOrder(all);
    assertThat(all).startsWith(before.toArray(Recorded<?>[]::new));
    assertThat(all.stream().map(Recorded::id)).contains(after);
  }

  @Test
  void a_leader_that_closes_is_followed_by_another() {
    var third = new ToyEngine(DATABASE.databases());
    UUID there = append(third);
    ToyEngine was = leader();
    was.close();
    if (was == one) {
      one = third;
    } else {
      two = third;
    }
    UUID end = append(one);
    await().atMost(10, SECONDS).until(() -> two.events().getLast().id().equals(end));
    assertOneFinalOrder(two.events());
    assertThat(two.events().stream().map(Recorded::id)).contains(there);
    await().atMost(10, SECONDS).until(() -> leads(one) != leads(two));
  }

  @Test
  void somebody_who_fails_to_listen_does_not_stop_the_order() {
    Runnable faulty =
        () -> {
          throw new IllegalStateException("cannot listen");
        };
    one.log().head().onAdvance(faulty);
    two.log().head().onAdvance(faulty);
    try {
      append(one);
      UUID end = append(two);
      await().atMost(10, SECONDS).until(() -> one.events().getLast().id().equals(end));
    } finally {
      one.log().head().forget(faulty);
      two.log().head().forget(faulty);
    }
    UUID end = append(one);
    await().atMost(10, SECONDS).until(() -> two.events().getLast().id().equals(end));
  }

  @Test
  void a_version_that_is_taken_is_a_lost_race() {
    one.inTransaction(status -> append(one, "order-taken", UUID.randomUUID()));
    assertThatThrownBy(
            () -> two.inTransaction(status -> append(two, "order-taken", UUID.randomUUID())))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void nothing_is_appended_outside_a_transaction() {
    assertThatThrownBy(() -> append(one, "order-none", UUID.randomUUID()))
        .isInstanceOf(IllegalStateException.class);
  }
}
