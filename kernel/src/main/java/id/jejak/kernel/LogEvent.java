package id.jejak.kernel;

import java.time.Instant;
import java.util.Map;

/// The engine's own facts about the log as a whole.
public sealed interface LogEvent extends Event {
  /// The first fact of every log: where its time comes from.
  record LogOpened(ClockMode clock, String name, Instant origin) implements LogEvent {}

  /// A new version of the rule parameters; versions count from 1.
  record RulesPublished(int version, Map<String, String> parameters) implements LogEvent {}

  /// A material refusal, on a stream of its own so that it disturbs nobody's version.
  record CommandRefused(String command, String target, String code, Map<String, String> details)
      implements LogEvent {}

  /// The data key of a person was destroyed: what it sealed reads as erased from here on.
  record SubjectErased(String subject, String legalBasis) implements LogEvent {}

  enum ClockMode {
    REAL,
    SIMULATED
  }
}
