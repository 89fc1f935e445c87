package id.jejak.app.soak;

import id.jejak.engine.database.Databases;
import id.jejak.engine.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.JdbcTemplate;

/// Two nodes on one database take commands, and one of them dies: in the middle of a batch of
/// process steps, or as the one that stamps positions. The other one goes on, and everything that
/// either has acknowledged is there once.
final class Nodes {
  private static final int BETWEEN = 150;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private final PrintStream out;

  Nodes(PrintStream out) {
    this.out = out;
  }

  Strain.Result run(int rounds)
      throws IOException, InterruptedException, TimeoutException, SQLException {
    try (var strain = new Strain("nodes");
        var server = EmbeddedDatabase.start(strain.folder().resolve("postgres"))) {
      var databases = Databases.of(server);
      var members = new ArrayList<Member>();
      try {
        for (String name : List.of("node-1", "node-2")) {
          members.add(Member.beside(name, databases, strain.key()));
        }
        for (Member each : members) {
          strain.complaints().ask(each.await().address());
        }
        strain.complaints().start();
        for (int round = 0; round < rounds; round++) {
          strain.complaints().await(BETWEEN);
          long began;
          if (round % 2 == 0) {
            Member dead = killAmidSteps(members, databases);
            began = System.nanoTime();
            strain.complaints().leave(dead.address());
            long last = last(databases);
            await(() -> !claims(databases).equals(dead.name()) && isTold(databases, last));
            out.printf("%s died amid process steps, %s went on%n", dead.name(), claims(databases));
          } else {
            Member dead = killLeader(members);
            began = System.nanoTime();
            strain.complaints().leave(dead.address());
            long last = last(databases);
            await(() -> last(databases) > last);
            out.printf("%s died while it stamped positions%n", dead.name());
          }
          strain.wentOn(began);
          if (round < rounds - 1) {
            Member fresh = Member.beside("node-" + (round + 3), databases, strain.key()).await();
            members.add(fresh);
            strain.complaints().ask(fresh.address());
          }
        }
        strain.complaints().await(BETWEEN);
        strain.complaints().finish();
        for (Member each : members) {
          strain.hear(each, databases);
        }
      } finally {
        for (Member each : members) {
          each.close();
        }
      }
      return strain.result(rounds, databases);
    }
  }

  /// Holds the rows that a batch writes last, and kills the node that waits for them.
  private static Member killAmidSteps(List<Member> members, Databases databases)
      throws SQLException, InterruptedException, TimeoutException {
    try (Connection holding = databases.owner().dataSource().getConnection();
        var statement = holding.createStatement()) {
      holding.setAutoCommit(false);
      statement.execute("lock table engine.timer in share mode");
      await(() -> isHeldUp(databases));
      Member dies = named(members, claims(databases));
      dies.kill();
      members.remove(dies);
      holding.rollback();
      return dies;
    }
  }

  private static Member killLeader(List<Member> members) throws IOException, InterruptedException {
    while (true) {
      for (Member each : members) {
        if (each.leads()) {
          each.kill();
          members.remove(each);
          return each;
        }
      }
    }
  }

  private static Member named(List<Member> members, String name) {
    return members.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static boolean isHeldUp(Databases databases) {
    return is(
        databases,
        "select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
            + " and query like '%engine.timer%')");
  }

  private static String claims(Databases databases) {
    String owner =
        sql(databases)
            .queryForObject(
                "select coalesce((select owner from engine.token_entry where processorName ="
                    + " 'processes'), '')",
                String.class);
    return String.valueOf(owner);
  }

  /// No complaint that was resolved up to a position waits for a process.
  private static boolean isTold(Databases databases, long position) {
    return is(
        databases,
        """
        select not exists (
          select from engine.readable_event e
          left join engine.receipt r on r.causation = (e.envelope ->> 'id')::uuid and r.step = 'tell'
          where e.type = 'complaint.ComplaintResolved' and r.actor is null and e.position <= %d)
        """
            .formatted(position));
  }

  private static long last(Databases databases) {
    Long last =
        sql(databases)
            .queryForObject("select max(position) from engine.event_position", Long.class);
    return last == null ? -1 : last;
  }

  private static boolean is(Databases databases, String query) {
    return Boolean.TRUE.equals(sql(databases).queryForObject(query, Boolean.class));
  }

  private static JdbcTemplate sql(Databases databases) {
    return new JdbcTemplate(databases.app().dataSource());
  }

  private static void await(BooleanSupplier condition)
      throws InterruptedException, TimeoutException {
    long until = System.nanoTime() + PATIENCE;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > until) {
        throw new TimeoutException("the other node did not go on");
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
