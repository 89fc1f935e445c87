package id.jejak.app.run;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.command.LogCommand.PublishRules;
import id.jejak.engine.log.EventLog;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import id.jejak.messages.shared.FirstRules;

/// Gives a new log its first rule table; a log that has one keeps it.
final class RuleTable {
  private RuleTable() {}

  static void publishFirst(EventLog log, Commands commands, LogClock clock) {
    if (log.lastVersion("rules") >= 0) {
      return;
    }
    Outcome _ =
        commands.ask(
            new PublishRules(FirstRules.table()),
            Provenance.of(
                Derived.uuid("rules", "1"), "system", Provenance.SYSTEM, "system", clock.now()));
  }
}
