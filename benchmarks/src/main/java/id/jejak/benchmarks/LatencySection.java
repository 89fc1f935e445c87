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
    PersonId here = people.get(0);
    PersonId there = people.get(1);
    List<PersonId> loaded = people.subList(2, people.size());
    var load = new Load(lab, loaded, context.load() / 2);
    try {
      load.start();
      int probes = context.scale.probes();
      var probe = new Probe(lab.node(), here);
      probe.run(probes / 4, PAUSE_MILLIS);
      var same = new Samples(probe.run(probes, PAUSE_MILLIS));
      Samples other;
      try (var node = OtherNode.start(context.server.database())) {
        node.probe(there, probes / 4, PAUSE_MILLIS);
        other = new Samples(node.probe(there, probes, PAUSE_MILLIS));
      }
      report.row(
          "Load while it was measured: commands a second, on top of the probes",
          Samples.number(load.rate()));
      report.row("Same node: ms at p50, p95, p99", percentiles(same));
      report.row("Another node: ms at p50, p95, p99", percentiles(other));
      report.atMost("Same node: p50 in ms", same.percentile(50), 20);
      report.atMost("Same node: p99 in ms", same.percentile(99), 50);
      report.atMost("Another node: p99 in ms", other.percentile(99), 100);
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
