package id.jejak.engine.process;

import id.jejak.engine.codec.Codec;
import id.jejak.engine.command.Commands;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.process.ProcessRows.Instance;
import id.jejak.kernel.Command;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Process;
import id.jejak.kernel.ProcessEvent;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerCancelled;
import id.jejak.kernel.TimerScheduled;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step: an instance reacts to one event, and everything that follows commits with it.
final class ProcessStep {
  private final Commands commands;
  private final ProcessRows rows;
  private final Codec codec;
  private final Asked asked;

  ProcessStep(Commands commands, ProcessRows rows, Codec codec, Asked asked) {
    this.asked = asked;
    this.commands = commands;
    this.rows = rows;
    this.codec = codec;
  }

  Codec codec() {
    return codec;
  }

  /// The instance cannot go on: a fault in its rules, not in the machinery.
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped(String why) {
      super(why);
    }
  }

  /// @return the commands and their answers, for a dry run
  <S> List<String> take(
      Process<S> process, ProcessKey key, Round round, Recorded<?> cause, Process.Bench bench) {
    Instance is = round.find(key);
    S before = is == null ? process.begin(key.key()) : codec.state(is.state(), process.state());
    Reaction<S> reaction = process.react(before, cause, bench);
    List<ProcessEvent> facts = new ArrayList<>();
    List<String> said = new ArrayList<>();
    Set<String> pending = cancels(reaction) ? round.timers(key) : new TreeSet<>();
    for (Reaction.Act act : reaction.acts()) {
      switch (act) {
        case Reaction.Send send -> {
          Outcome outcome = commands.ask(send.command(), provenance(key, cause, send.step()));
          said.add(send.step() + " " + send.command().getClass().getSimpleName() + ": " + outcome);
          if (outcome instanceof Outcome.Refused no) {
            facts.add(new StepRefused(key, send.step(), no.code(), no.details()));
          }
        }
        case Reaction.Schedule set -> {
          Instant due = set.due().truncatedTo(ChronoUnit.MILLIS);
          facts.add(new TimerScheduled(key, set.timer(), due));
          pending.add(set.timer());
          said.add("timer " + set.timer() + " due " + due);
        }
        case Reaction.Cancel cancel -> {
          if (pending.remove(cancel.timer())) {
            facts.add(new TimerCancelled(key, cancel.timer()));
          }
        }
        case Reaction.Note note -> round.note(key, note.item(), note.note());
        case Reaction.Strike strike -> round.strike(key, strike.item());
        case Reaction.Stop stop -> throw new Stopped(stop.why());
      }
    }
    if (reaction.ended()) {
      round.strikeAll(key);
      pending.forEach(timer -> facts.add(new TimerCancelled(key, timer)));
    }
    append(key, facts, round, cause, bench.rules().version());
    boolean ended = reaction.ended() || (is != null && is.ended());
    boolean changed = !reaction.state().equals(before) || (ended && (is == null || !is.ended()));
    if (changed || (is == null && !reaction.acts().isEmpty())) {
      round.save(
          key, new Instance(codec.state(reaction.state()), ended, is != null && is.parked()));
    }
    return said;
  }

  /// Asks once more for what was refused in a step; null when its receipt is not there.
  @Nullable Outcome again(ProcessKey key, StepRefused refused, Recorded<?> recorded) {
    UUID cause = recorded.by().causation();
    if (cause == null) {
      return null;
    }
    Command command =
        asked.command("process:" + key.process(), commandId(key, cause, refused.step()));
    return command == null
        ? null
        : commands.ask(command, provenance(key, recorded, refused.step()));
  }

  /// Finds what a process asked for, in the receipts.
  interface Asked {
    @Nullable Command command(String actor, UUID commandId);
  }

  private static UUID commandId(ProcessKey key, UUID cause, String step) {
    return Derived.uuid(key.process(), key.key(), cause.toString(), step);
  }

  private static boolean cancels(Reaction<?> reaction) {
    return reaction.ended() || reaction.acts().stream().anyMatch(Reaction.Cancel.class::isInstance);
  }

  void append(
      ProcessKey key,
      List<? extends ProcessEvent> facts,
      Round round,
      Recorded<?> cause,
      int rules) {
    if (facts.isEmpty()) {
      return;
    }
    Provenance by = provenance(key, cause, "process");
    List<EventLog.Entry> entries = new ArrayList<>(facts.size());
    for (ProcessEvent fact : facts) {
      UUID id =
          Derived.uuid(
              by.commandId().toString(),
              fact.getClass().getSimpleName(),
              String.valueOf(entries.size()));
      entries.add(new EventLog.Entry(id, fact));
    }
    round.append(key, entries, by, rules);
  }

  /// The id of a command is derived from its cause and step, so that a repeated step asks for the
  /// very same thing.
  static Provenance provenance(ProcessKey key, Recorded<?> cause, String step) {
    return new Provenance(
        commandId(key, cause.id(), step),
        "process:" + key.process(),
        Provenance.SYSTEM,
        cause.by().tenant(),
        cause.recordedAt(),
        null,
        null,
        cause.by().correlation(),
        cause.id(),
        step);
  }
}
