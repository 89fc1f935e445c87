package id.jejak.engine.command;

import id.jejak.kernel.Refusal;
import java.time.Instant;

/// Refusals of the engine itself, the same for every command.
public sealed interface EngineRefusal extends Refusal {
  /// The command id came before with another body (R44).
  record CommandIdReused() implements EngineRefusal {
    @Override
    public String code() {
      return "COMMAND_ID_REUSED";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /// The actor saw another version of the target (R40).
  record StaleVersion(long expected, long actual) implements EngineRefusal {
    @Override
    public String code() {
      return "STALE_VERSION";
    }

    @Override
    public Kind kind() {
      return Kind.STALE;
    }
  }

  /// What has not happened yet cannot be recorded (R42).
  record FutureDate(Instant occurredAt) implements EngineRefusal {
    @Override
    public String code() {
      return "FUTURE_DATE";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /// What is entered long after it happened needs a reason (R42).
  record LateEntry(Instant occurredAt, int maxDays) implements EngineRefusal {
    @Override
    public String code() {
      return "LATE_ENTRY";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }

  /// The value object or the command does not make sense by itself; `rule` says what it asks for.
  record Malformed(String rule) implements EngineRefusal {
    @Override
    public String code() {
      return "MALFORMED";
    }

    @Override
    public Kind kind() {
      return Kind.INVALID;
    }
  }
}
