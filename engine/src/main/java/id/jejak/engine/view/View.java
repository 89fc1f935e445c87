package id.jejak.engine.view;

import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import java.util.List;
import java.util.Set;

/// One read model: one table in schema `views`, one switch over events. It reads nothing but the
/// events it is given, so that dropping its table and replaying the log gives equal rows.
public interface View {
  /// Name of the view and of its table, in snake case.
  String name();

  /// The columns of the table's primary key, in the order in which `Rows.at` takes their values.
  List<String> key();

  /// `create table NAME (…)`, with a default or null for every column that is not part of the key,
  /// followed by its indexes. A changed text rebuilds the view. It usually comes from `View.ddl`.
  String ddl();

  Set<Class<? extends Event>> hears();

  /// Turns one event into changes of rows. Called in the order of the log, within a batch.
  void on(Recorded<?> recorded, Rows rows);

  /// The file `NAME.sql` beside the view's class.
  static String ddl(Class<? extends View> view, String name) {
    try (var in = view.getResourceAsStream(name + ".sql")) {
      if (in == null) {
        throw new IllegalStateException(
            "the view " + name + " has no file " + name + ".sql beside it");
      }
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
