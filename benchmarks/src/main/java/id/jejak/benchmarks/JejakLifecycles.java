package id.jejak.benchmarks;

import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.story.Plan;
import id.jejak.engine.command.Commands;
import id.jejak.engine.log.EventLog;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Outcome.Token;
import id.jejak.kernel.Provenance;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A client carries one class after another, and in it one step after another: the sixteen people
/// of a class take a step one by one, and then what follows from it is waited for. Processes, views
/// and order run beside; the last lifecycle counts when all of them have come to rest.
final class JejakLifecycles implements Contender {
  /// A process may answer an event by way of another process.
  private static final int TRIES = 2_000;

  private final JejakLab lab;
  private final Clients clients;
  private final List<List<List<Scripted>>> classes;
  private final int perRun;
  private final AtomicInteger again = new AtomicInteger();
  private int next;

  JejakLifecycles(JejakLab lab, Clients clients, Story story, int perRun) {
    this.lab = lab;
    this.clients = clients;
    this.classes = story.classes();
    this.perRun = perRun;
  }

  @Override
  public String name() {
    return "Jejak, everything on";
  }

  @Override
  public long run() throws Exception {
    List<List<List<Scripted>>> these = classes.subList(next, next + perRun);
    next += perRun;
    clients.each(these, this::carry);
    lab.rest();
    return (long) perRun * Plan.SEATS;
  }

  /// How often a client asked before the processes were there.
  int askedAgain() {
    return again.get();
  }

  private void carry(List<List<Scripted>> steps) throws InterruptedException {
    for (List<Scripted> step : steps) {
      Token last = null;
      for (Scripted each : step) {
        last = ask(each);
      }
      if (last != null) {
        follow(last);
      }
    }
  }

  /// Waits until the processes have answered what the step led to.
  private void follow(Token token) throws InterruptedException {
    var log = lab.the(EventLog.class);
    Long position = log.position(token);
    while (position == null) {
      log.head().await(log.head().position(), Duration.ofMillis(20));
      position = log.position(token);
    }
    while (lab.processed() < position) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  private Token ask(Scripted one) throws InterruptedException {
    Provenance by = one.by();
    for (int tried = 1; ; tried++) {
      switch (lab.the(Commands.class).ask(one.command(), by)) {
        case Outcome.Accepted yes -> {
          return yes.token();
        }
        case Outcome.AlreadySo so -> {
          return so.token();
        }
        case Outcome.Refused no -> {
          if (tried == TRIES) {
            throw new IllegalStateException(one.command() + ": " + no);
          }
          again.incrementAndGet();
          by = renamed(one.by(), tried);
          TimeUnit.MILLISECONDS.sleep(10);
        }
      }
    }
  }

  private static Provenance renamed(Provenance by, int tried) {
    return Provenance.of(
            Derived.uuid(by.commandId().toString(), "again", String.valueOf(tried)),
            by.actor(),
            by.role(),
            by.tenant(),
            by.occurredAt())
        .because("benchmark");
  }
}
