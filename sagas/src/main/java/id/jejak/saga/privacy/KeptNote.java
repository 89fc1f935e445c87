package id.jejak.saga.privacy;

import id.jejak.kernel.Todo;
import id.jejak.messages.privacy.Duty;
import id.jejak.messages.privacy.Kept;
import java.time.LocalDate;
import java.util.List;

/// What must be kept, as a note on a process's list.
final class KeptNote {
  private KeptNote() {}

  static String of(Kept kept) {
    return kept.until() == null ? kept.duty().name() : kept.duty() + " " + kept.until();
  }

  static Kept read(Todo.Entry entry) {
    int space = entry.note().indexOf(' ');
    return space < 0
        ? new Kept(Duty.valueOf(entry.note()), entry.item(), null)
        : new Kept(
            Duty.valueOf(entry.note().substring(0, space)),
            entry.item(),
            LocalDate.parse(entry.note().substring(space + 1)));
  }

  static List<Kept> inForce(Todo todo, LocalDate today) {
    return todo.entries().stream()
        .map(KeptNote::read)
        .filter(kept -> kept.until() == null || !kept.until().isBefore(today))
        .toList();
  }
}
