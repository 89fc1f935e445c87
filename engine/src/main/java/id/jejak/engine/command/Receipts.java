package id.jejak.engine.command;

import id.jejak.engine.codec.Codec;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.Command;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// What was answered to whom. Two at once with the same id: the second hits the unique key, is
/// tried again, and then finds the first one's answer.
final class Receipts {
  private final JdbcTemplate sql;
  private final Codec codec;
  private final MasterKey master;

  Receipts(JdbcTemplate sql, Codec codec, MasterKey master) {
    this.sql = sql;
    this.codec = codec;
    this.master = master;
  }

  /// The answer that was given before; null when the command is new.
  @Nullable Outcome find(Command command, Provenance by) {
    List<Found> found =
        sql.query(
            "select body, outcome, token, events, refusal from engine.receipt where actor = ? and command_id = ?",
            (row, n) ->
                new Found(
                    row.getBytes(1),
                    outcome(row.getString(2), row.getString(3), row.getInt(4), row.getString(5))),
            by.actor(),
            by.commandId());
    if (found.isEmpty()) {
      return null;
    }
    return MessageDigest.isEqual(found.getFirst().body(), body(command))
        ? found.getFirst().outcome()
        : Outcomes.refused(new EngineRefusal.CommandIdReused());
  }

  private record Found(byte[] body, Outcome outcome) {}

  void keep(
      Command command, Provenance by, Outcome outcome, String seen, int rules, Instant recordedAt) {
    UUID causation = by.causation();
    String token =
        switch (outcome) {
          case Outcome.Accepted yes -> yes.token().toString();
          case Outcome.AlreadySo so -> so.token().toString();
          case Outcome.Refused _ -> null;
        };
    sql.update(
        """
        insert into engine.receipt (actor, command_id, body, type, command, outcome, token, events, refusal,
                                    seen, rules, recorded_at, causation, step)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        by.actor(),
        by.commandId(),
        body(command),
        codec.names().of(command.getClass()),
        codec.seal(command),
        switch (outcome) {
          case Outcome.Accepted _ -> "ACCEPTED";
          case Outcome.AlreadySo _ -> "ALREADY_SO";
          case Outcome.Refused _ -> "REFUSED";
        },
        token,
        outcome instanceof Outcome.Accepted yes ? yes.events() : 0,
        outcome instanceof Outcome.Refused no ? codec.state(no) : null,
        seen,
        rules,
        Timestamp.from(recordedAt),
        causation,
        by.step());
  }

  private Outcome outcome(
      String kind, @Nullable String token, int events, @Nullable String refusal) {
    return switch (kind) {
      case "ACCEPTED" ->
          new Outcome.Accepted(
              Outcome.Token.parse(java.util.Objects.requireNonNull(token)), events);
      case "ALREADY_SO" ->
          new Outcome.AlreadySo(Outcome.Token.parse(java.util.Objects.requireNonNull(token)));
      default -> codec.state(java.util.Objects.requireNonNull(refusal), Outcome.Refused.class);
    };
  }

  private byte[] body(Command command) {
    return master.mac("receipt", codec.plain(command));
  }
}
