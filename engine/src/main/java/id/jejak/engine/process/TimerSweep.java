package id.jejak.engine.process;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.command.LogCommand;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.Sequencer;
import id.jejak.engine.process.ProcessRows.Pending;
import id.jejak.kernel.Derived;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Fires what is due. On a simulated clock somebody else calls `fire`; on the world's clock the
/// leading node does, every second.
public final class TimerSweep implements SmartLifecycle {
  private static final Logger logger = LoggerFactory.getLogger(TimerSweep.class);
  private static final int PAGE = 200;

  private final ProcessRows rows;
  private final Commands commands;
  private final LogClock clock;
  private final Sequencer sequencer;
  private final EventLog log;
  private volatile boolean running;
  private Thread thread = new Thread();

  public TimerSweep(
      ProcessRows rows, Commands commands, LogClock clock, Sequencer sequencer, EventLog log) {
    this.rows = rows;
    this.commands = commands;
    this.clock = clock;
    this.sequencer = sequencer;
    this.log = log;
  }

  /// Fires every timer due by now, the earliest first.
  ///
  /// @return how many
  public int fire() {
    int fired = 0;
    List<Pending> due = rows.due(clock.now(), PAGE);
    while (!due.isEmpty()) {
      for (Pending pending : due) {
        fire(pending);
        fired++;
      }
      due = rows.due(clock.now(), PAGE);
    }
    return fired;
  }

  private void fire(Pending pending) {
    Instant now = clock.now();
    var id =
        Derived.uuid(
            "timer",
            pending.instance().value(),
            pending.timer(),
            pending.due().toString(),
            String.valueOf(log.lastVersion(pending.instance().value())));
    commands.ask(
        new LogCommand.FireTimer(pending.instance(), pending.timer(), pending.due()),
        Provenance.of(id, "process:timers", Provenance.SYSTEM, "system", now));
  }

  @Override
  public void start() {
    running = true;
    if (clock.mode() == ClockMode.REAL) {
      thread = Thread.ofPlatform().name("timer-sweep").daemon().start(this::sweep);
    }
  }

  private void sweep() {
    while (running) {
      try {
        if (sequencer.isLeading()) {
          fire();
        }
      } catch (RuntimeException e) {
        logger
            .atWarn()
            .addKeyValue("failure", e.getClass().getSimpleName())
            .log("timers could not be fired; they stay due");
      }
      try {
        TimeUnit.SECONDS.sleep(1);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
