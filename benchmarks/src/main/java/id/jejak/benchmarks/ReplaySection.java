package id.jejak.benchmarks;

import id.jejak.benchmarks.stages.LifecycleBoard;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.view.Views;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The whole log again: folded in memory, into one read model, into all of them.
final class ReplaySection implements Section {
  private static final int PAGE = 1_000;

  @Override
  public void run(Context context) throws Exception {
    Report report = context.report;
    report.heading("Replay");
    JejakLab lab = context.lab();
    context.stages().prepare();
    context.stages().run();
    AxonLifecycles axon = context.axon();
    axon.run();
    AxonLifecycles tunedAxon = context.tuned();
    tunedAxon.run();
    long before = lab.events();
    Contender plain = contender("plain JDBC, the same bytes in order", () -> read(lab));
    Contender folded = contender("Jejak, folded in memory", () -> new Fold(lab).run());
    Contender one = contender("Jejak, into one read model", () -> rebuild(lab));
    Contender all = contender("Jejak, into all of them", () -> rebuildAll(lab));
    Contender stock = contender("Axon 4.13.0 as it comes, into one", axon::replay);
    Contender tuned = contender("Axon 4.13.0 tuned, into one", tunedAxon::replay);
    Rates rates =
        new Race(context.out, context.server, 1, context.scale.rounds())
            .run("events", List.of(plain, folded, one, all, stock, tuned));
    rates.report(report, "events");
    report.row(
        "Events in Jejak's log, in Axon's as it comes and tuned",
        before + ", " + axon.events() + ", " + tunedAxon.events());
    report.atLeast("Folded / plain reading", rates.ratio(folded, plain), 0.4);
    report.atLeast("Into one / Axon into one", rates.ratio(one, stock), 12);
    report.atLeast("Into all / Axon into one", rates.ratio(all, stock), 4);
    new ProcessSteps(lab, context.clients).run(context);
  }

  private interface Work {
    long run() throws Exception;
  }

  private static Contender contender(String name, Work work) {
    return new Contender() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public long run() throws Exception {
        return work.run();
      }
    };
  }

  private static long read(JejakLab lab) throws Exception {
    long events = 0;
    long bytes = 0;
    try (Connection connection = lab.the(DataSource.class).getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement all =
          connection.prepareStatement(
              "select p.position, e.stream, e.version, e.type, e.envelope from engine.event_position p"
                  + " join engine.event e on e.tx = p.tx and e.seq = p.seq order by p.position")) {
        all.setFetchSize(PAGE);
        try (ResultSet row = all.executeQuery()) {
          while (row.next()) {
            bytes += row.getBytes(5).length + row.getString(2).length() + row.getString(4).length();
            events++;
          }
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
    if (bytes == 0) {
      throw new IllegalStateException("there was nothing to read");
    }
    return events;
  }

  /// Every stream to its state, as a decision would need it.
  private static final class Fold {
    private final EventLog log;
    private final Map<Class<?>, Decider<?, ?, ?, ?>> deciders = new HashMap<>();
    private final Map<String, Object> states = new HashMap<>();

    Fold(JejakLab lab) {
      this.log = lab.the(EventLog.class);
      lab.node().all(Decider.class).forEach(each -> add(each, each.events()));
    }

    private void add(Decider<?, ?, ?, ?> decider, Class<?> family) {
      if (family.isSealed()) {
        for (Class<?> permitted : family.getPermittedSubclasses()) {
          add(decider, permitted);
        }
      } else {
        deciders.put(family, decider);
      }
    }

    long run() {
      long events = 0;
      long position = -1;
      for (List<Recorded<?>> page = log.after(position, PAGE);
          !page.isEmpty();
          page = log.after(position, PAGE)) {
        for (Recorded<?> each : page) {
          Decider<?, ?, ?, ?> decider = deciders.get(each.event().getClass());
          if (decider != null) {
            evolve(decider, each.stream(), each.event());
          }
          position = each.position();
          events++;
        }
      }
      return events;
    }

    @SuppressWarnings("unchecked")
    private <S, E extends Event> void evolve(
        Decider<?, S, E, ?> decider, String stream, Event event) {
      @Nullable S known = (S) states.get(stream);
      states.put(
          stream,
          decider.evolve(known == null ? decider.initial() : known, decider.events().cast(event)));
    }
  }

  /// Counts the events that the view hears, as Axon's view hears all of its own.
  private static long rebuild(JejakLab lab) throws InterruptedException {
    var _ = lab.the(Views.class).rebuild(new LifecycleBoard().name());
    Long heard =
        lab.sql()
            .queryForObject(
                "select count(*) from engine.event where type like 'stages.%'", Long.class);
    return heard == null ? 0 : heard;
  }

  private static long rebuildAll(JejakLab lab) throws InterruptedException {
    var _ = lab.the(Views.class).rebuild(Views.ALL);
    return lab.events();
  }
}
