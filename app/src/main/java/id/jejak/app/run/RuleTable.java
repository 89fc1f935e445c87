package id.jejak.app.run;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.command.LogCommand.PublishRules;
import id.jejak.engine.log.EventLog;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// Gives a new log its first rule table; a log that has one keeps it.
final class RuleTable {
  private RuleTable() {}

  static void publishFirst(EventLog log, Commands commands, LogClock clock) {
    if (log.lastVersion("rules") >= 0) {
      return;
    }
    Outcome _ =
        commands.ask(
            new PublishRules(shipped()),
            Provenance.of(
                Derived.uuid("rules", "1"), "system", Provenance.SYSTEM, "system", clock.now()));
  }

  static Map<String, String> shipped() {
    var table = new Properties();
    try (InputStream in = RuleTable.class.getResourceAsStream("rules.properties")) {
      table.load(java.util.Objects.requireNonNull(in, "rules.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, table::getProperty));
  }
}
