package id.jejak.engine.process;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.codec.Codec;
import id.jejak.engine.command.Commands;
import id.jejak.engine.log.EventLog;
import id.jejak.kernel.Command;
import id.jejak.kernel.Process;
import id.jejak.kernel.WorkCalendar;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/// Puts the processes together and runs them behind one Axon processor.
public final class ProcessConfiguration {
  private static final String PROCESSOR = "processes";
  private static final int BATCH = 100;

  private ProcessConfiguration() {}

  public static ProcessManager manager(
      List<Process<?>> processes,
      Commands commands,
      EventLog log,
      ProcessRows rows,
      Codec codec,
      JdbcTemplate sql,
      LogClock clock,
      WorkCalendar calendar,
      PlatformTransactionManager transactions) {
    var step =
        new ProcessStep(
            commands,
            rows,
            codec,
            (actor, id) ->
                sql
                    .query(
                        "select type, command from engine.receipt where actor = ? and command_id = ?",
                        (row, n) -> (Command) codec.open(row.getString(1), row.getBytes(2)),
                        actor,
                        id)
                    .stream()
                    .findFirst()
                    .orElse(null));
    return new ProcessManager(processes, step, rows, log, sql, clock, calendar, transactions);
  }

  /// Starts and stops the processor with the application.
  public static final class Runner implements SmartLifecycle {
    private final Processors processors;
    private final ProcessManager manager;
    private volatile boolean running;

    public Runner(Processors processors, ProcessManager manager) {
      this.processors = processors;
      this.manager = manager;
    }

    @Override
    public void start() {
      manager.startAt(processors.storedPosition(PROCESSOR));
      processors.start(PROCESSOR, manager, BATCH);
      running = true;
    }

    @Override
    public void stop() {
      processors.stop(PROCESSOR);
      running = false;
    }

    @Override
    public boolean isRunning() {
      return running;
    }
  }
}
