package id.jejak.benchmarks;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.view.Drift;
import id.jejak.engine.view.Views;
import id.jejak.engine.view.Views.Progress;
import id.jejak.messages.person.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.springframework.transaction.CannotCreateTransactionException;

/// All read models filled anew from a long log, compared and exchanged, while clients ask.
///
/// They ask again as soon as they are answered: whatever the rebuild takes it then takes from them.
/// At a rate that leaves the machine idle for a while a rebuild would cost nothing.
final class RebuildSection implements Section {
  private static final long PROGRESS = TimeUnit.SECONDS.toNanos(30);

  /// A node that has no connection to spare more often does not come to itself.
  private static final long MOST_BUSY = 1_000;

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

  /// @param busy how many of them were told to come again: the node had no connection to spare
  private record Asked(double rate, Samples millis, long busy) {}

  private record Measuring(Offices offices, Context context, ContactUpdates updates) {
    Measuring(Offices offices, Context context) {
      this(
          offices,
          context,
          new ContactUpdates(offices.the(Commands.class), offices.the(LogClock.class)));
    }

    void run() throws Exception {
      Rebuilt filled = rebuild("of the copies, too");
      Rebuilt alone = rebuild("alone");
      asked("warm-up");
      var without = new ArrayList<Asked>(List.of(asked("without a rebuild")));
      var during = new ArrayList<Asked>();
      var beside = new ArrayList<Rebuilt>();
      for (int round = 0; round < context.scale.rebuild().rounds(); round++) {
        try (var asking = new Asking()) {
          beside.add(rebuild("beside commands"));
          during.add(asking.stop("during a rebuild"));
        }
        without.add(asked("without a rebuild"));
      }
      report(filled, alone, beside, without, during);
    }

    private Rebuilt rebuild(String how) throws Exception {
      long events = offices.events();
      ProcessorTime before = ProcessorTime.now(offices.owner());
      long began = System.nanoTime();
      List<Drift> drifts =
          offices
              .the(Views.class)
              .rebuild(Views.ALL, context.scale.rebuild().loss(), progress(how, began));
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

    private Asked asked(String when) throws Exception {
      try (var asking = new Asking()) {
        TimeUnit.SECONDS.sleep(context.scale.rebuild().seconds());
        return asking.stop(when);
      }
    }

    /// Sixteen clients until they are told to stop.
    private final class Asking implements AutoCloseable {
      private final AtomicLong busy = new AtomicLong();
      private final AtomicBoolean going = new AtomicBoolean(true);
      private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
      private final List<PersonId> people = sharedAlike(offices.people());
      private final long began = System.nanoTime();
      private final CompletableFuture<Void> all = CompletableFuture.runAsync(this::ask);

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
            millis.add((System.nanoTime() - asked) / 1e6);
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

      /// Counts until the views show everything.
      Asked stop(String when) {
        close();
        offices.rest();
        var asked =
            new Asked(
                millis.size() / since(began),
                new Samples(millis.stream().mapToDouble(Double::doubleValue).toArray()),
                busy.get());
        context.out.printf("  %-46s %,8.0f commands/s%n", when, asked.rate());
        return asked;
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
        List<Rebuilt> beside,
        List<Asked> without,
        List<Asked> during) {
      Report report = context.report;
      Samples before = samples(without, Asked::rate);
      Samples meanwhile = samples(during, Asked::rate);
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
          samples(beside, Rebuilt::rate).toString());
      report.row("Commands a second without a rebuild", before.toString());
      report.row("Commands a second during one", meanwhile.toString());
      report.row("Commands without a rebuild: ms at p50, p95, p99", percentiles(without));
      report.row("Commands during one: ms at p50, p95, p99", percentiles(during));
      report.row(
          "Times that a command was told to come again during one",
          "%,d".formatted(during.stream().mapToLong(Asked::busy).sum()));
      report.atMost(
          "Throughput lost to a rebuild, in percent",
          100 * (1 - meanwhile.median() / before.median()),
          20);
      report.row(
          "Time to the exchange beside commands / alone",
          Samples.number(samples(beside, Rebuilt::seconds).median() / alone.seconds()));
      report.atMost(
          "Rows that differed after a rebuild",
          beside.stream().mapToLong(Rebuilt::drifted).sum() + alone.drifted(),
          0);
      report.note("Rebuild: what the last one told", table(beside.getLast().drifts()));
    }

    private static <T> Samples samples(List<T> of, ToDoubleFunction<T> number) {
      return new Samples(of.stream().mapToDouble(number).toArray());
    }

    private static String percentiles(List<Asked> asked) {
      var all =
          new Samples(
              asked.stream()
                  .flatMapToDouble(each -> java.util.Arrays.stream(each.millis().sorted()))
                  .toArray());
      return Samples.number(all.percentile(50))
          + ", "
          + Samples.number(all.percentile(95))
          + ", "
          + Samples.number(all.percentile(99));
    }

    private static String table(List<Drift> drifts) {
      var text =
          new StringBuilder(
              "At position %,d. Only read, only filled and different were 0 where nothing is told.\n\n"
                  .formatted(drifts.getFirst().position()));
      drifts.stream()
          .filter(each -> each.rows() > 0)
          .sorted(Comparator.comparing(Drift::rows).reversed())
          .forEach(each ->
              text.append("- `%s`: %,d rows".formatted(each.view(), each.rows()))
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
