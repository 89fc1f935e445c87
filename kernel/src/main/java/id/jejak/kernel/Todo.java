package id.jejak.kernel;

import java.util.List;

/// What an instance of a process has to see to: one entry for each thing that one fact may touch,
/// such as the assessments of an assessor whose licence lapses. It is kept beside the state, so
/// that thousands of entries cost a step no more than one.
@FunctionalInterface
public interface Todo {
  Todo NONE = List::of;

  /// All entries in the order of their items; read only when asked for.
  List<Entry> entries();

  /// @param item an identifier
  /// @param note what the process needs to know of it; nothing that a person would want erased
  record Entry(String item, String note) {}
}
