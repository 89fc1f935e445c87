package id.jejak.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a command, and every event it leads to, comes from.
///
/// @param commandId the idempotency key, unique per actor: the same again gets the same answer
/// @param actor the principal who asks; a process asks as `process:NAME`
/// @param role the role in which the actor asks (domain roles; `SYSTEM` for processes)
/// @param tenant the organisation on whose behalf it is asked
/// @param occurredAt when it happened in the world, UTC, whole milliseconds; may lie before it is
///   recorded
/// @param expectedVersion the version of the target that the actor saw; null where it does not
///   matter
/// @param reason why, in the actor's words; never personal data; needed for late entries
/// @param correlation shared by everything that one first command set off
/// @param causation the event that made a process ask; null for a command from outside
/// @param step the process step that asks; null for a command from outside
public record Provenance(
    UUID commandId,
    String actor,
    String role,
    String tenant,
    Instant occurredAt,
    @Nullable Long expectedVersion,
    @Nullable String reason,
    UUID correlation,
    @Nullable UUID causation,
    @Nullable String step) {

  public static final String SYSTEM = "SYSTEM";

  public static Provenance of(
      UUID commandId, String actor, String role, String tenant, Instant occurredAt) {
    return new Provenance(
        commandId, actor, role, tenant, occurredAt, null, null, commandId, null, null);
  }

  public Provenance expecting(long version) {
    return new Provenance(
        commandId, actor, role, tenant, occurredAt, version, reason, correlation, causation, step);
  }

  public Provenance because(String why) {
    return new Provenance(
        commandId,
        actor,
        role,
        tenant,
        occurredAt,
        expectedVersion,
        why,
        correlation,
        causation,
        step);
  }

  /// The calendar day of `occurredAt` where the office is.
  public LocalDate day(ZoneId zone) {
    return LocalDate.ofInstant(occurredAt, zone);
  }
}
