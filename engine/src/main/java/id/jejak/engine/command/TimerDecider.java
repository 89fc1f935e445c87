package id.jejak.engine.command;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.InstanceParked;
import id.jejak.kernel.InstanceResumed;
import id.jejak.kernel.ProcessEvent;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerCancelled;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.TimerScheduled;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// A timer fires once, and only if it is still pending with the due moment that the sweep saw.
final class TimerDecider
    implements Decider<
        LogCommand.FireTimer, Map<String, Instant>, ProcessEvent, TimerDecider.Nothing> {
  record Nothing() {}

  @Override
  public Class<LogCommand.FireTimer> commands() {
    return LogCommand.FireTimer.class;
  }

  @Override
  public Class<ProcessEvent> events() {
    return ProcessEvent.class;
  }

  @Override
  public Map<String, Instant> initial() {
    return Map.of();
  }

  @Override
  public Map<String, Instant> evolve(Map<String, Instant> pending, ProcessEvent event) {
    return switch (event) {
      case TimerScheduled set -> with(pending, set.timer(), set.due());
      case TimerFired fired -> without(pending, fired.timer());
      case TimerCancelled cancelled -> without(pending, cancelled.timer());
      case StepRefused _, InstanceParked _, InstanceResumed _ -> pending;
    };
  }

  @Override
  public Nothing facts(
      LogCommand.FireTimer command, Map<String, Instant> state, Provenance by, History history) {
    return new Nothing();
  }

  @Override
  public Decision<ProcessEvent> decide(
      LogCommand.FireTimer asked, Map<String, Instant> pending, Nothing facts, Provenance by) {
    return asked.due().equals(pending.get(asked.timer()))
        ? accept(new TimerFired(asked.instance(), asked.timer(), asked.due()))
        : alreadySo();
  }

  private static Map<String, Instant> with(
      Map<String, Instant> pending, String timer, Instant due) {
    var all = new HashMap<>(pending);
    all.put(timer, due);
    return Map.copyOf(all);
  }

  private static Map<String, Instant> without(Map<String, Instant> pending, String timer) {
    var all = new HashMap<>(pending);
    all.remove(timer);
    return Map.copyOf(all);
  }
}
