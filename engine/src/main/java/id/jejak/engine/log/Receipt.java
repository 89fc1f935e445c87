package id.jejak.engine.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was answered to a command, as it is stored.
///
/// @param body keyed hash of the plain command
/// @param command sealed like an event
/// @param seen what the decision read: stream@version of every fact
/// @param rules the version of the rules
public record Receipt(
    String actor,
    UUID commandId,
    byte[] body,
    String type,
    byte[] command,
    String outcome,
    @Nullable String token,
    int events,
    @Nullable String refusal,
    String seen,
    int rules,
    Instant recordedAt,
    @Nullable UUID causation,
    @Nullable String step) {}
