package id.jejak.benchmarks;

import id.jejak.benchmarks.stages.LifecycleCommand;
import id.jejak.benchmarks.stages.LifecycleId;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.process.ProcessConfiguration;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Steps that have gathered while the processes stood still: one with three timers, two that cancel
/// one, and one that sends a command, for each person.
final class ProcessSteps {
  private static final int STEPS = 4;
  private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

  private final JejakLab lab;
  private final Clients clients;

  ProcessSteps(JejakLab lab, Clients clients) {
    this.lab = lab;
    this.clients = clients;
  }

  void run(Context context) throws Exception {
    int people = context.scale.commands() / 16;
    int rounds = context.scale.rounds();
    var rates = new double[rounds];
    var runner = lab.the(ProcessConfiguration.Runner.class);
    for (int round = -1; round < rounds; round++) {
      lab.rest();
      runner.stop();
      String prefix = "lif-step" + (round + 1) + "-";
      clients.each(
          IntStream.range(0, people).boxed().toList(), i -> gather(new LifecycleId(prefix + i)));
      long last = stamped();
      long began = System.nanoTime();
      runner.start();
      while (lab.processed() < last) {
        TimeUnit.MILLISECONDS.sleep(2);
      }
      if (round >= 0) {
        rates[round] = people * STEPS * 1e9 / (System.nanoTime() - began);
      }
    }
    lab.rest();
    context.report.row("Jejak: process steps a second, gathered", new Samples(rates).toString());
  }

  private void gather(LifecycleId id) {
    ask(new LifecycleCommand.Start(id, Personal.of(id, "Siti Contoh"), "sch-OTO"));
    ask(new LifecycleCommand.Train(id, DAY));
    ask(new LifecycleCommand.Assess(id, "asr-1", DAY));
    ask(new LifecycleCommand.Decide(id, true, DAY));
  }

  private void ask(LifecycleCommand command) {
    var _ =
        lab.the(Commands.class)
            .ask(
                command,
                Provenance.of(
                    UUID.randomUUID(),
                    "office.program",
                    "PROGRAM_ADMIN",
                    "org-office-bench",
                    lab.the(LogClock.class).now()));
  }

  /// Waits until every event has its position.
  private long stamped() throws InterruptedException {
    while (true) {
      Boolean all =
          lab.sql()
              .queryForObject(
                  "select (select count(*) from engine.event) = (select count(*) from engine.event_position)",
                  Boolean.class);
      if (Boolean.TRUE.equals(all)) {
        return lab.events() - 1;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
