package id.jejak.engine.command;

import id.jejak.engine.codec.Codec;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.Receipt;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.Command;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was answered to whom. Two at once with the same id: the second hits the unique key, is
/// tried again, and then finds the first one's answer.
final class Receipts {
  private final Codec codec;
  private final MasterKey master;

  Receipts(Codec codec, MasterKey master) {
    this.codec = codec;
    this.master = master;
  }

  /// The answer that was given before.
  Outcome repeat(EventLog.Answered answered, Command command) {
    return MessageDigest.isEqual(answered.body(), body(command))
        ? outcome(answered.outcome(), answered.token(), answered.events(), answered.refusal())
        : Outcomes.refused(new EngineRefusal.CommandIdReused());
  }

  Receipt of(
      Command command, Provenance by, Outcome outcome, String seen, int rules, Instant recordedAt) {
    String token =
        switch (outcome) {
          case Outcome.Accepted yes -> yes.token().toString();
          case Outcome.AlreadySo so -> so.token().toString();
          case Outcome.Refused _ -> null;
        };
    return new Receipt(
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
        recordedAt,
        by.causation(),
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
