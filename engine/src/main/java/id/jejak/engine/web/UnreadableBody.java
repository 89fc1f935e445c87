package id.jejak.engine.web;

import org.jspecify.annotations.Nullable;

/// A body that is no command, with what the reader of JSON says of it; never shown as it is,
/// because it may repeat what came.
public final class UnreadableBody extends RuntimeException {
  private final @Nullable String variable;

  /// @param variable of the path, where that is what could not be read
  UnreadableBody(RuntimeException cause, @Nullable String variable) {
    super(null, cause, false, false);
    this.variable = variable;
  }

  public @Nullable String variable() {
    return variable;
  }
}
