package id.jejak.app.access;

import id.jejak.app.access.AccessTable.Grant;
import id.jejak.kernel.Command;
import id.jejak.kernel.Identifier;
import id.jejak.query.Problems;
import id.jejak.query.ownership.Ownership;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// Tells what is a caller's own. A thing belongs to whom its events say, and to whatever it is a
/// part of belongs to.
final class Own {
  /// Under which names a command says whose something is, by the role that asks.
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "TRAINING_ADMIN", Set.of("provider"),
          "LSP_ADMIN", Set.of("lsp"),
          "COMMITTEE", Set.of("lsp"),
          "APPEAL_PANEL", Set.of("lsp"),
          "COMPANY", Set.of("employer", "company", "host", "organization"),
          "PARTNER", Set.of("partner"),
          "PERSON", Set.of("person", "complainant"),
          "ASSESSOR", Set.of("assessor"));

  private final ObjectProvider<Ownership> ownership;

  Own(ObjectProvider<Ownership> ownership) {
    this.ownership = ownership;
  }

  /// Whoever has just made something and says so finds it theirs.
  void catchUp(HttpServletRequest request) {
    String position = request.getHeader("X-Log-Position");
    if (position != null) {
      ownership.ifAvailable(known -> known.catchUp(position));
    }
  }

  boolean holds(Asked asked, String id) {
    Set<String> self = asked.self();
    if (self.contains(id)) {
      return true;
    }
    Ownership known = ownership.getIfAvailable();
    return known != null && !self.isEmpty() && known.belongs(id, self);
  }

  Set<String> among(Asked asked, Collection<String> ids) {
    Ownership known = ownership.getIfAvailable();
    return known == null ? Set.of() : known.among(ids, asked.self());
  }

  /// A command that says whose something is must say the caller. What it is about must be the
  /// caller's, unless it begins with this command.
  void admit(Command command) {
    Asked asked = Asked.current();
    if (asked == null || asked.caller() == null || asked.grant() != Grant.OWN) {
      return;
    }
    var said = new HashSet<String>();
    collect(command, WORDS.getOrDefault(asked.caller().role(), Set.of()), said);
    String target = command.target().value();
    boolean begins = !said.isEmpty() && !known(target);
    if (!asked.self().containsAll(said) || !(begins || holds(asked, target))) {
      throw Problems.notFound(target);
    }
  }

  private boolean known(String id) {
    Ownership known = ownership.getIfAvailable();
    return known != null && known.knows(id);
  }

  private static void collect(@Nullable Object value, Set<String> words, Set<String> into) {
    if (!(value instanceof Record record)) {
      return;
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object part = read(record, component);
      if (part instanceof Identifier id) {
        if (words.contains(component.getName())) {
          into.add(id.value());
        }
      } else if (component.getType().getPackageName().startsWith("id.jejak.messages")) {
        collect(part, words, into);
      }
    }
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
