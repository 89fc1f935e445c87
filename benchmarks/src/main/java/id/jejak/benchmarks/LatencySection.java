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
      var probe = new Probe(lab.node(), people.get(0));
      var visible = new Rounds();
      var ordered = new Rounds();
      int probes = context.scale.probes();
      probe.run(probes / 4, PAUSE_MILLIS);
      for (int round = 1; round <= context.scale.rounds(); round++) {
        Steal before = Steal.now();
        Probe.Latencies found = probe.run(probes, PAUSE_MILLIS);
        visible.add(found.visible());
        ordered.add(found.ordered());
        tell(context, round, "same node", visible, before);
      }
      if (context.profile) {
        new Profile(context)
            .of(
                "visible on the same node, at half load",
                () -> probe.run(probes / 4, PAUSE_MILLIS).visible().length);
      }
      var elsewhere = new Rounds();
      try (var node = OtherNode.start(context.server.database())) {
        node.probe(people.get(1), probes / 4, PAUSE_MILLIS);
        for (int round = 1; round <= context.scale.rounds(); round++) {
          Steal before = Steal.now();
          elsewhere.add(node.probe(people.get(1), probes, PAUSE_MILLIS));
          tell(context, round, "another node", elsewhere, before);
        }
      }
      report.row(
          "Load while it was measured: commands a second, on top of the probes",
          Samples.number(load.rate()));
      report.row("Same node: ms at p50, p95, p99", visible.toString());
      report.row(
          "Same node: ms until the position was known, at p50, p95, p99", ordered.toString());
      report.row("Another node: ms at p50, p95, p99", elsewhere.toString());
      report.atMost("Same node: p50 in ms", visible.percentile(50).median(), 20);
      report.atMost("Same node: p99 in ms", visible.percentile(99).median(), 50);
      report.atMost("Another node: p99 in ms", elsewhere.percentile(99).median(), 100);
    } finally {
      load.stop();
    }
  }

  private static void tell(Context context, int round, String where, Rounds so, Steal before) {
    context.out.printf(
        "  round %d %s: %s ms at p99 (%s %% of the machine given to others)%n",
        round, where, Samples.number(so.last().percentile(99)), Steal.now().since(before));
  }

  /// The latencies of each round by itself. A burst of somebody else's work on the machine is in
  /// the slowest hundredth of its round; among all rounds it would be all of the hundredth.
  private static final class Rounds {
    private final List<Samples> all = new ArrayList<>();

    void add(double[] latencies) {
      all.add(new Samples(latencies));
    }

    Samples last() {
      return all.getLast();
    }

    /// The percentile of every round.
    Samples percentile(int p) {
      return new Samples(all.stream().mapToDouble(each -> each.percentile(p)).toArray());
    }

    @Override
    public String toString() {
      return percentile(50) + ", " + percentile(95) + ", " + percentile(99);
    }
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
