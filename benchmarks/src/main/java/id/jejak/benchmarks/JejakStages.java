package id.jejak.benchmarks;

import id.jejak.benchmarks.stages.LifecycleCommand;
import id.jejak.benchmarks.stages.LifecycleId;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.log.EventLog;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// What the peers do, on Jejak's engine: six stages, three timers, the certificate by the process.
/// Everything is on: receipts, order, sealing, and all processes and views of the whole node beside
/// the one process and the one view that hear of it.
final class JejakStages implements Contender {
  private static final int CLASS = 16;
  private static final int STAGES = 6;
  private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

  private final JejakLab lab;
  private final Commands commands;
  private final LogClock clock;
  private final EventLog log;
  private final Clients clients;
  private final int perRun;
  private int next;

  JejakStages(JejakLab lab, Clients clients, int perRun) {
    this.lab = lab;
    this.commands = lab.the(Commands.class);
    this.clock = lab.the(LogClock.class);
    this.log = lab.the(EventLog.class);
    this.clients = clients;
    this.perRun = perRun;
  }

  @Override
  public String name() {
    return "Jejak, the stages alone, everything on";
  }

  @Override
  public long run() throws Exception {
    int from = next;
    next += perRun;
    clients.each(
        IntStream.range(0, (perRun + CLASS - 1) / CLASS).boxed().toList(),
        i -> carry(from + i * CLASS, Math.min(next, from + (i + 1) * CLASS)));
    lab.rest();
    Long placed =
        lab.sql()
            .queryForObject(
                "select count(*) from views.lifecycle_board where stage = 'PLACED'", Long.class);
    if (placed == null || placed != next) {
      throw new IllegalStateException(placed + " people are placed instead of " + next);
    }
    return perRun;
  }

  /// What a client asks for.
  String steps() {
    return "Measured, for each person: `Start` with a sealed name, `Train`, `Assess`, `Decide`, `Place`.\n";
  }

  private void carry(int from, int to) throws InterruptedException {
    List<LifecycleId> people =
        IntStream.range(from, to).mapToObj(i -> new LifecycleId("lif-" + i)).toList();
    for (LifecycleId id : people) {
      ask(new LifecycleCommand.Start(id, Personal.of(id, "Siti Contoh " + id), "sch-OTO"));
    }
    for (LifecycleId id : people) {
      ask(new LifecycleCommand.Train(id, DAY));
    }
    for (LifecycleId id : people) {
      ask(new LifecycleCommand.Assess(id, "asr-1", DAY));
    }
    for (LifecycleId id : people) {
      ask(new LifecycleCommand.Decide(id, true, DAY));
    }
    waitFor(people.getLast());
    for (LifecycleId id : people) {
      waitFor(id);
      ask(new LifecycleCommand.Place(id, "org-employer-01", DAY));
    }
  }

  private void waitFor(LifecycleId id) throws InterruptedException {
    while (log.lastVersion(id.value()) < STAGES - 2) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private void ask(LifecycleCommand command) {
    Outcome answer =
        commands.ask(
            command,
            Provenance.of(
                UUID.randomUUID(),
                "office.program",
                "PROGRAM_ADMIN",
                "org-office-bench",
                clock.now()));
    if (!(answer instanceof Outcome.Accepted)) {
      throw new IllegalStateException(command.getClass().getSimpleName() + ": " + answer);
    }
  }
}
