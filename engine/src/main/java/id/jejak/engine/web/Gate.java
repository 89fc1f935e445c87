package id.jejak.engine.web;

import id.jejak.engine.command.Commands;
import id.jejak.kernel.Command;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Outcome.Token;
import id.jejak.kernel.Provenance;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Asks on behalf of an HTTP caller and answers in HTTP. `X-Log-Position` lets the caller wait for
/// what it has just done; `ETag` is what the next `If-Match` names.
public final class Gate {
  public static final String LOG_POSITION = "X-Log-Position";

  private final Commands commands;
  private final Problems problems;
  private final CommandGuard guard;

  Gate(Commands commands, Problems problems, CommandGuard guard) {
    this.commands = commands;
    this.problems = problems;
    this.guard = guard;
  }

  /// @param id what the command was about; a caller that left the naming to us learns it here
  /// @param version of `id` after the decision
  /// @param named what else was given a name for this request
  public record Answer(String outcome, String id, long version, Map<String, String> named) {}

  public ResponseEntity<?> ask(Command command, Provenance by, Map<String, String> named) {
    guard.admit(command);
    return switch (commands.ask(command, by)) {
      case Outcome.Accepted yes -> answer(begun(yes), "accepted", yes.token(), named);
      case Outcome.AlreadySo so -> answer(HttpStatus.OK, "alreadySo", so.token(), named);
      case Outcome.Refused no -> problems.of(no);
    };
  }

  /// A stream that begins with this decision was created by it.
  private static HttpStatus begun(Outcome.Accepted yes) {
    return yes.token().version() + 1 == yes.events() ? HttpStatus.CREATED : HttpStatus.OK;
  }

  private static ResponseEntity<Answer> answer(
      HttpStatus status, String outcome, Token token, Map<String, String> named) {
    return ResponseEntity.status(status)
        .eTag(String.valueOf(token.version()))
        .header(LOG_POSITION, token.toString())
        .body(new Answer(outcome, token.stream(), token.version(), named));
  }
}
