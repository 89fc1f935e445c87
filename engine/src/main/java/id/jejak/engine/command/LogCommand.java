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

  /// Forgets a person: the data key is destroyed, and what was sealed under it reads as erased.
  ///
  /// @param subject the identifier of the person
  record EraseSubject(String subject, String legalBasis) implements LogCommand {
    @Override
    public Identifier target() {
      return new Erasure(subject);
    }
  }

  /// The stream of one person's erasure.
  record Erasure(String subject) implements Identifier {
    @Override
    public String value() {
      return "erased-" + subject;
    }

    @Override
    public String toString() {
      return value();
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
