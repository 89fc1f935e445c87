package id.jejak.benchmarks;

import id.jejak.app.run.Node;
import id.jejak.benchmarks.stages.LifecycleCommand;
import id.jejak.benchmarks.stages.LifecycleId;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.AxonCommands;
import id.jejak.engine.database.Databases;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.process.TimerSweep;
import id.jejak.kernel.Command;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A node on a log of so many events, on a server of its own: streams of ten, each with its
/// receipts, timers and process. What follows the log stands still.
final class GrownLog implements AutoCloseable {
  private static final int PER_STREAM = 10;

  /// So many streams are worked on in each log, spread over all of it. Each lies on as many pages
  /// as it has events, and together they cover about as many as the shortest log has: what differs
  /// is the size of the log and not of what is kept in memory.
  private static final int IN_USE = 100;

  private static final LifecycleId SUBJECT = new LifecycleId("lif-0");

  enum Operation {
    APPEND("Append by command"),
    LOAD("Load of a stream"),
    TAIL("Tail of the log, ten events"),
    SWEEP("Timer sweep");

    final String title;

    Operation(String title) {
      this.title = title;
    }
  }

  private final int size;
  private final Server server = new Server();
  private final Random random = new Random(1);
  private final Node node;
  private final TransactionTemplate transaction;
  private int next;

  GrownLog(int size) throws Exception {
    this.size = size;
    var story = new Story(1);
    try (Node first = JejakLab.node(Databases.of(server.database()), story)) {
      start(first, SUBJECT);
    }
    fill();
    this.node = JejakLab.node(Databases.of(server.database()), story);
    this.transaction = new TransactionTemplate(node.the(PlatformTransactionManager.class));
    new Followers(node).stop();
  }

  int size() {
    return size;
  }

  /// As many rows as the real thing would have left, made by the server itself from those of one
  /// command: in the order of time and not of streams. Whoever follows the log stands at its end.
  private void fill() throws Exception {
    JdbcTemplate sql = server.owner();
    int streams = size / PER_STREAM;
    List<Index> indexes = indexes();
    indexes.forEach(index -> sql.execute(index.drop));
    sql.update(
        """
        insert into engine.event (stream, version, type, revision, recorded_at, envelope)
        select 'lif-fill-' || i %% %1$d, i / %1$d, e.type, e.revision, e.recorded_at, e.envelope
        from generate_series(0, %2$d - 1) i, (select * from engine.event where type = 'stages.Started') e
        """
            .formatted(streams, size));
    sql.update(
        """
        insert into engine.event_position (position, tx, seq, recorded_at)
        select last.position + row_number() over (order by e.tx, e.seq), e.tx, e.seq, e.recorded_at
        from (select position, tx, seq from engine.event_position order by position desc limit 1) last
        join engine.event e on (e.tx, e.seq) > (last.tx, last.seq)
        """);
    sql.update(
        """
        insert into engine.receipt (actor, command_id, body, type, command, outcome, token, events, refusal,
                                    seen, rules, recorded_at, causation, step)
        select r.actor, gen_random_uuid(), r.body, r.type, r.command, r.outcome, r.token, r.events, r.refusal,
               r.seen, r.rules, r.recorded_at, r.causation, r.step
        from generate_series(1, ?) i, (select * from engine.receipt where type = 'stages.Start') r
        """,
        size);
    indexes.forEach(index -> sql.execute(index.make));
    sql.update(
        """
        insert into engine.timer (process, key, timer, due_at)
        select 'lifecycle', 'lif-fill-' || i / 3, 'timer-' || i %% 3, timestamptz '2100-01-01' + i * interval '1 s'
        from generate_series(0, %d - 1) i
        """
            .formatted(streams * 3));
    sql.update(
        """
        insert into engine.process (process, key, state)
        select 'lifecycle', 'lif-fill-' || i, '{"step":"STARTED"}' from generate_series(0, ? - 1) i
        """,
        streams);
    sql.update(
        """
        update engine.token_entry set token = convert_to(regexp_replace(convert_from(token, 'UTF8'), '[0-9]+',
          (select max(position)::text from engine.event_position)), 'UTF8')
        where token is not null
        """);
    server.vacuum("engine");
  }

  private record Index(String drop, String make) {}

  /// The indexes of the log that are quicker made at once than row by row. That of the streams is
  /// not among them: where its pages are split one by one, the splits fall between streams, and the
  /// tree is a level lower. Where rows go anywhere, pages are left as full as that leaves them.
  private List<Index> indexes() {
    return server
        .owner()
        .query(
            """
            select case when c.oid is null then format('drop index %1$s', i.indexrelid::regclass)
                   else format('alter table %1$s drop constraint %2$I', i.indrelid::regclass, c.conname) end,
                   case when c.oid is null then pg_get_indexdef(i.indexrelid)
                   else format('alter table %1$s add constraint %2$I %3$s with (fillfactor = %4$s)',
                               i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid),
                               case when i.indrelid = 'engine.receipt'::regclass then 70 else 90 end) end
            from pg_index i left join pg_constraint c on c.conindid = i.indexrelid
            where i.indrelid in ('engine.event'::regclass, 'engine.event_position'::regclass,
                                 'engine.receipt'::regclass)
              and i.indexrelid <> 'engine.event_pkey'::regclass
            """,
            (row, n) -> new Index(row.getString(1), row.getString(2)));
  }

  /// Reads up to the ten events that will be read, as whoever follows the log has done.
  void follow() {
    var log = node.the(EventLog.class);
    var _ = log.after(log.head().position() - 2 * PER_STREAM, PER_STREAM);
  }

  void operate(Operation operation) {
    var log = node.the(EventLog.class);
    switch (operation) {
      case APPEND -> start(node, new LifecycleId(stream() + "-" + next++));
      case LOAD -> require(log.read(stream(), 0).size() == PER_STREAM, "a stream is not whole");
      case TAIL ->
          require(
              log.after(log.head().position() - PER_STREAM, PER_STREAM).size() == PER_STREAM,
              "the tail is not whole");
      case SWEEP -> require(node.the(TimerSweep.class).fire() == 0, "nothing should be due");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private String stream() {
    int streams = size / PER_STREAM;
    return "lif-fill-" + random.nextInt(IN_USE) * (streams / IN_USE);
  }

  /// On a stream of its own. The name is always sealed with the same key, which is not the log's.
  ///
  /// It is sent on the bus as the gateway does outside of a transaction, so that what is counted in
  /// one is what such a command does.
  private static void start(Node node, LifecycleId id) {
    var answer = new FutureCallback<Command, Outcome>();
    node.the(CommandBus.class)
        .dispatch(
            AxonCommands.message(
                new LifecycleCommand.Start(id, Personal.of(SUBJECT, "Siti Contoh"), "sch-OTO"),
                Provenance.of(
                    UUID.randomUUID(),
                    "office.program",
                    "PROGRAM_ADMIN",
                    "org-office-bench",
                    node.the(LogClock.class).now()),
                false),
            answer);
    require(
        answer.getResult().getPayload() instanceof Outcome.Accepted,
        "not started: " + answer.getResult());
  }

  /// What PostgreSQL counts in a transaction for one table or index.
  ///
  /// @param entries how often an index was entered, to look something up or to add it; of a table 0
  record Touched(long blocks, long entries) {
    Touched minus(Touched before) {
      return new Touched(blocks - before.blocks, entries - before.entries);
    }
  }

  /// The tables and indexes that one operation touches, by their names, as PostgreSQL counts for
  /// the engine's own statements. What the planner looks at is part of it.
  Map<String, Touched> touched(Operation operation) {
    return java.util.Objects.requireNonNull(
        transaction.execute(_ -> {
          Map<String, Touched> before = touched();
          operate(operation);
          Map<String, Touched> after = touched();
          after.replaceAll((name, now) -> now.minus(before.getOrDefault(name, new Touched(0, 0))));
          after.values().removeIf(each -> each.blocks == 0);
          return after;
        }));
  }

  private Map<String, Touched> touched() {
    var touched = new TreeMap<String, Touched>();
    node.the(JdbcTemplate.class)
        .query(
            """
            select c.oid::regclass::text, pg_stat_get_xact_blocks_fetched(c.oid),
                   coalesce(pg_stat_get_xact_numscans(c.oid) + pg_stat_get_xact_tuples_inserted(i.indrelid), 0)
            from pg_class c left join pg_index i on i.indexrelid = c.oid
            where c.relkind in ('r', 'i', 't') and c.relnamespace <> 'pg_catalog'::regnamespace
              and pg_stat_get_xact_blocks_fetched(c.oid) > 0
            """,
            row -> {
              touched.put(row.getString(1), new Touched(row.getLong(2), row.getLong(3)));
            });
    return touched;
  }

  /// Bytes of a table or its indexes for each event of the log.
  Map<String, Double> bytes() {
    var bytes = new TreeMap<String, Double>();
    server
        .owner()
        .query(
            """
            select c.oid::regclass::text, pg_relation_size(c.oid) from pg_class c
            where c.relkind in ('r', 'i') and c.relnamespace = 'engine'::regnamespace
            """,
            row -> {
              bytes.put(row.getString(1), row.getDouble(2) / size);
            });
    return bytes;
  }

  @Override
  public void close() {
    node.close();
    server.close();
  }
}
