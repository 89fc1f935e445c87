package id.jejak.engine.view;

import org.jspecify.annotations.Nullable;

/// The rows of one view within one batch: changes are gathered by key and written together when the
/// batch commits.
public interface Rows {
  /// The row with this key; it is created with its defaults if it is not there.
  Row at(Object... key);

  void delete(Object... key);

  interface Row {
    /// Sets a column. Takes what JDBC takes, and identifiers, enums (by name), `Instant`, and
    /// `Personal` (stored sealed under the person's key, in a text column; opened at read by
    /// `Sealing`).
    Row set(String column, @Nullable Object value);

    /// Adds to a number column, whose default is 0.
    Row add(String column, long change);
  }
}
