package id.jejak.benchmarks;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.view.Drift;
import id.jejak.engine.view.Views;
import id.jejak.engine.view.Views.Progress;
import id.jejak.messages.person.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.transaction.CannotCreateTransactionException;

/// All read models filled anew from a long log, compared and exchanged, while clients ask.
///
/// They ask again as soon as they are answered: whatever the rebuild takes it then takes from them.
/// At a rate that leaves the machine idle for a while a rebuild would cost nothing.
///
/// What they lose is seen in turn: the rebuild stands still again and again, as it takes so many
/// minutes that the machine gives now more and now less.
final class RebuildSection implements Section {
  private static final long PROGRESS = TimeUnit.SECONDS.toNanos(30);

  /// A node that has no connection to spare more often does not come to itself.
  private static final long MOST_BUSY = 1_000;

  /// So many events before its end the rebuild may stand still without holding anybody up.
  private static final long FAR = 8_000;

  @Override
  public void run(Context context) throws Exception {
    Scale.Rebuild scale = context.scale.rebuild();
    context.report.heading("Rebuild of all read models, while commands go on");
    long began = System.nanoTime();
    try (var offices = Offices.of(scale.programme(), scale.events())) {
      context.out.printf("  a log of %,d events in %.0f s%n", offices.events(), since(began));
      new Measuring(offices, context).run();
    }
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  /// @param events of the log when it began
  /// @param filled of the log at the exchange
  private record Rebuilt(
      long events, long filled, double seconds, ProcessorTime took, List<Drift> drifts) {
    double rate() {
      return filled / seconds;
    }

    long rows() {
      return drifts.stream().mapToLong(Drift::rows).sum();
    }

    long drifted() {
      return drifts.stream()
          .mapToLong(each -> each.onlyRead() + each.onlyFilled() + each.different())
          .sum();
    }
  }

  /// What was answered in stretches of one kind.
  private static final class Answered {
    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    private final List<Double> rates = new ArrayList<>();
    private double seconds;
    private int counted;

    /// A stretch is over.
    double over(double took) {
      int answered = millis.size() - counted;
      counted += answered;
      seconds += took;
      rates.add(answered / took);
      return answered / took;
    }

    /// A second, in all stretches together.
    double rate() {
      return counted / seconds;
    }

    String spread() {
      var each = samples(rates);
      return "%s (%s–%s)"
          .formatted(
              Samples.number(rate()), Samples.number(each.least()), Samples.number(each.most()));
    }

    String percentiles() {
      var all = samples(millis);
      return "%s, %s, %s"
          .formatted(
              Samples.number(all.percentile(50)),
              Samples.number(all.percentile(95)),
              Samples.number(all.percentile(99)));
    }

    private static Samples samples(Collection<Double> of) {
      return new Samples(of.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  private record Measuring(Offices offices, Context context, ContactUpdates updates) {
    Measuring(Offices offices, Context context) {
      this(
          offices,
          context,
          new ContactUpdates(offices.the(Commands.class), offices.the(LogClock.class)));
    }

    void run() throws Exception {
      Rebuilt filled = rebuild("of the copies, too", done -> {});
      Rebuilt alone = rebuild("alone", done -> {});
      var warm = new Answered();
      var without = new Answered();
      var still = new Answered();
      var during = new Answered();
      asked("warm-up", warm);
      asked("without a rebuild", without);
      Rebuilt beside;
      long busy;
      try (var asking = new Asking("during a rebuild", during)) {
        beside = rebuild("beside commands", new Turns(asking, during, still));
        asking.stop();
        busy = asking.busy.get();
      }
      asked("without a rebuild", without);
      report(filled, alone, beside, without, still, during, busy);
    }

    private Rebuilt rebuild(String how, Consumer<Progress> turns) throws Exception {
      long events = offices.events();
      ProcessorTime before = ProcessorTime.now(offices.owner());
      long began = System.nanoTime();
      List<Drift> drifts =
          offices
              .the(Views.class)
              .rebuild(
                  Views.ALL, context.scale.rebuild().loss(), progress(how, began).andThen(turns));
      var rebuilt =
          new Rebuilt(
              events,
              offices.events(),
              since(began),
              ProcessorTime.now(offices.owner()).since(before),
              drifts);
      context.out.printf(
          "  %-46s %,8.0f events/s (%,d in %.0f s)%n",
          "rebuild " + how, rebuilt.rate(), rebuilt.filled(), rebuilt.seconds());
      return rebuilt;
    }

    private Consumer<Progress> progress(String how, long began) {
      var told = new AtomicLong(began);
      return done -> {
        long now = System.nanoTime();
        if (now - told.get() > PROGRESS) {
          told.set(now);
          context.out.printf(
              "  rebuild %-38s %,d of %,d in %.0f s%n",
              how, done.position(), done.head(), since(began));
        }
      };
    }

    private void asked(String when, Answered answered) throws Exception {
      try (var asking = new Asking(when, answered)) {
        TimeUnit.SECONDS.sleep(context.scale.rebuild().seconds());
        asking.stop();
      }
    }

    /// Has the rebuild stand still for one part of the time and work for three, as long as it is
    /// far from its end.
    private final class Turns implements Consumer<Progress> {
      private final Asking asking;
      private final Answered during;
      private final Answered still;
      private long turned = System.nanoTime();

      Turns(Asking asking, Answered during, Answered still) {
        this.asking = asking;
        this.during = during;
        this.still = still;
      }

      @Override
      public void accept(Progress done) {
        if (done.head() - done.position() < FAR
            || !still.rates.isEmpty() && since(turned) < 3 * context.scale.rebuild().turn()) {
          return;
        }
        asking.turn("while it stands still", still);
        try {
          TimeUnit.SECONDS.sleep(context.scale.rebuild().turn());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        asking.turn("during a rebuild", during);
        turned = System.nanoTime();
      }
    }

    /// Sixteen clients until they are told to stop.
    private final class Asking implements AutoCloseable {
      private final AtomicLong busy = new AtomicLong();
      private final AtomicBoolean going = new AtomicBoolean(true);
      private final List<PersonId> people = sharedAlike(offices.people());
      private String when;
      private volatile Answered answered;
      private long began = System.nanoTime();
      private final CompletableFuture<Void> all;

      Asking(String when, Answered answered) {
        this.when = when;
        this.answered = answered;
        this.all = CompletableFuture.runAsync(this::ask);
      }

      private void ask() {
        try {
          context.clients.each(IntStream.range(0, Clients.COUNT).boxed().toList(), this::ask);
        } catch (Exception e) {
          throw new CompletionException(e);
        }
      }

      /// No two ask about one person.
      private void ask(int client) {
        try {
          for (int i = client; going.get(); i = (i + Clients.COUNT) % people.size()) {
            long asked = System.nanoTime();
            ask(people.get(i));
            answered.millis.add((System.nanoTime() - asked) / 1e6);
          }
        } finally {
          going.set(false);
        }
      }

      private void ask(PersonId person) {
        while (true) {
          try {
            updates.ask(person);
            return;
          } catch (CannotCreateTransactionException crowded) {
            if (busy.getAndIncrement() > MOST_BUSY) {
              throw crowded;
            }
          }
        }
      }

      /// What is answered from now on belongs to `next`; what the views still owe, to what was.
      void turn(String then, Answered next) {
        offices.rest();
        over();
        when = then;
        answered = next;
      }

      /// Counts until the views show everything.
      void stop() {
        close();
        offices.rest();
        over();
      }

      private void over() {
        double rate = answered.over(since(began));
        context.out.printf("  %-46s %,8.0f commands/s%n", when, rate);
        began = System.nanoTime();
      }

      @Override
      public void close() {
        going.set(false);
        all.join();
      }
    }

    private static List<PersonId> sharedAlike(List<PersonId> people) {
      return people.subList(0, people.size() / Clients.COUNT * Clients.COUNT);
    }

    private void report(
        Rebuilt filled,
        Rebuilt alone,
        Rebuilt beside,
        Answered without,
        Answered still,
        Answered during,
        long busy) {
      Report report = context.report;
      double worked = beside.seconds() - still.seconds;
      report.row(
          "Events, read models, and those with rows",
          "%,d, %d, %d"
              .formatted(
                  filled.events(),
                  alone.drifts().size(),
                  alone.drifts().stream().filter(each -> each.rows() > 0).count()));
      report.row(
          "Rows that the tables lacked and the first rebuild found, of all",
          "%,d of %,d".formatted(filled.drifted(), filled.rows()));
      report.row("Rebuild and exchange alone: events a second", Samples.number(alone.rate()));
      report.row(
          "Rebuild and exchange alone: processor time an event, JVM + server",
          alone.took().each(alone.filled()));
      report.row(
          "Rebuild and exchange beside commands: events a second",
          Samples.number(beside.filled() / worked));
      report.row("Commands a second before and after one", without.spread());
      report.row("Commands a second while it stands still", still.spread());
      report.row("Commands a second while it works", during.spread());
      report.row("Commands while it stands still: ms at p50, p95, p99", still.percentiles());
      report.row("Commands while it works: ms at p50, p95, p99", during.percentiles());
      report.row("Times that a command was told to come again during one", "%,d".formatted(busy));
      report.atMost(
          "Throughput lost to a rebuild, in percent", 100 * (1 - during.rate() / still.rate()), 20);
      report.row(
          "Time to the exchange beside commands / alone", Samples.number(worked / alone.seconds()));
      report.atMost("Rows that differed after a rebuild", beside.drifted() + alone.drifted(), 0);
      report.note("Rebuild: what the last one told", table(beside.drifts()));
    }

    private static String table(List<Drift> drifts) {
      var text =
          new StringBuilder(
              "Only read, only filled and different were 0 where nothing is told.\n\n");
      drifts.stream()
          .filter(each -> each.rows() > 0)
          .sorted(Comparator.comparing(Drift::rows).reversed())
          .forEach(each ->
              text.append(
                      "- `%s`: %,d rows at position %,d"
                          .formatted(each.view(), each.rows(), each.position()))
                  .append(
                      each.isNone()
                          ? "\n"
                          : ", %d, %d, %d: %s\n"
                              .formatted(
                                  each.onlyRead(),
                                  each.onlyFilled(),
                                  each.different(),
                                  each.keys())));
      return text.toString();
    }
  }
}
