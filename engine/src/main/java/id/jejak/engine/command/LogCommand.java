package id.jejak.engine.command;

import id.jejak.kernel.Command;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.ProcessKey;
import java.time.Instant;
import java.util.Map;

/// What may be asked of the engine itself.
public sealed interface LogCommand extends Command {
  /// Puts a new version of the rule parameters in force.
  record PublishRules(Map<String, String> parameters) implements LogCommand {
    public PublishRules {
      parameters = Map.copyOf(parameters);
    }

    @Override
    public Identifier target() {
      return Fixed.RULES;
    }
  }

  /// Sent by the timer sweep when `due` has come.
  record FireTimer(ProcessKey instance, String timer, Instant due) implements LogCommand {
    @Override
    public Identifier target() {
      return instance;
    }
  }

  /// The streams of the engine's own facts.
  enum Fixed implements Identifier {
    RULES,
    LOG;

    @Override
    public String value() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
      return value();
    }
  }
}
