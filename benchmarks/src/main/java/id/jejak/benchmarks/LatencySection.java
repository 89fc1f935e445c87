package id.jejak.benchmarks;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.messages.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// From a command's acknowledgement to its visibility in a query, while clients of the first node
/// ask for half of what it can take. The node that is asked and queried is the one that stamps and
/// projects, or another one in a JVM of its own.
final class LatencySection implements Section {
  private static final int LOADING = 8;
  private static final int PAUSE_MILLIS = 20;

  @Override
  public void run(Context context) throws Exception {
    Report report = context.report;
    report.heading("From acknowledgement to visibility, at half load");
    JejakLab lab = context.lab();
    List<PersonId> people = context.people();
    List<PersonId> loaded = people.subList(2, people.size());
    var load = new Load(lab, loaded, context.load() / 2);
    try {
      load.start();
      int probes = context.scale.probes();
      var probe = new Probe(lab.node(), people.get(0));
      probe.run(probes / 4, PAUSE_MILLIS);
      Probe.Latencies same = probe.run(probes, PAUSE_MILLIS);
      if (context.profile) {
        new Profile(context)
            .of(
                "visible on the same node, at half load",
                () -> probe.run(probes / 4, PAUSE_MILLIS).visible().length);
      }
      double[] other;
      try (var node = OtherNode.start(context.server.database())) {
        node.probe(people.get(1), probes / 4, PAUSE_MILLIS);
        other = node.probe(people.get(1), probes, PAUSE_MILLIS);
      }
      report.row(
          "Load while it was measured: commands a second, on top of the probes",
          Samples.number(load.rate()));
      var here = new Samples(same.visible());
      var elsewhere = new Samples(other);
      report.row("Same node: ms at p50, p95, p99", percentiles(here));
      report.row(
          "Same node: ms until the position was known, at p50, p95, p99",
          percentiles(new Samples(same.ordered())));
      report.row("Another node: ms at p50, p95, p99", percentiles(elsewhere));
      report.atMost("Same node: p50 in ms", here.percentile(50), 20);
      report.atMost("Same node: p99 in ms", here.percentile(99), 50);
      report.atMost("Another node: p99 in ms", elsewhere.percentile(99), 100);
    } finally {
      load.stop();
    }
  }

  private static String percentiles(Samples of) {
    return Samples.number(of.percentile(50))
        + ", "
        + Samples.number(of.percentile(95))
        + ", "
        + Samples.number(of.percentile(99));
  }

  /// Commands at a steady rate, whatever becomes of those before.
  private static final class Load {
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicLong sent = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private final double perSecond;
    private long began;

    Load(JejakLab lab, List<PersonId> people, double perSecond) {
      this.perSecond = perSecond;
      var updates = new ContactUpdates(lab.the(Commands.class), lab.the(LogClock.class));
      for (int i = 0; i < LOADING; i++) {
        int first = i;
        threads.add(
            Thread.ofPlatform()
                .name("load-" + i)
                .daemon()
                .unstarted(() -> ask(updates, people, first)));
      }
    }

    private void ask(ContactUpdates updates, List<PersonId> people, int first) {
      long interval = (long) (LOADING * 1e9 / perSecond);
      long due = System.nanoTime();
      for (int i = first; going.get(); i += LOADING) {
        try {
          long early = due - System.nanoTime();
          if (early > 0) {
            TimeUnit.NANOSECONDS.sleep(early);
          }
          updates.ask(people.get(i % people.size()));
          sent.incrementAndGet();
          due += interval;
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    void start() {
      began = System.nanoTime();
      threads.forEach(Thread::start);
    }

    double rate() {
      return sent.get() * 1e9 / (System.nanoTime() - began);
    }

    void stop() throws InterruptedException {
      going.set(false);
      for (Thread each : threads) {
        each.join();
      }
    }
  }
}
