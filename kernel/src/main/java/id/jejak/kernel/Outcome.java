package id.jejak.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answer to a command, kept in its receipt: the same command again gets the same answer.
public sealed interface Outcome {
  /// @param token stands for the last event of the decision; a reader can wait for it
  record Accepted(Token token, int events) implements Outcome {}

  record AlreadySo(Token token) implements Outcome {}

  /// @param details the parameters of the text, by name; never personal data
  record Refused(String code, Refusal.Kind kind, Map<String, String> details) implements Outcome {
    public Refused {
      details = Map.copyOf(details);
    }
  }

  /// A place in a stream that can be waited for; opaque to callers.
  record Token(String stream, long version) {
    public static Token parse(String text) {
      int at = text.lastIndexOf('@');
      if (at < 1) {
        throw new IllegalArgumentException("a log position looks like stream@version");
      }
      return new Token(text.substring(0, at), Long.parseLong(text.substring(at + 1)));
    }

    @Override
    public String toString() {
      return stream + "@" + version;
    }
  }

  default boolean isRefused() {
    return this instanceof Refused;
  }

  default @Nullable String refusal() {
    return this instanceof Refused no ? no.code() : null;
  }
}
