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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// Tells what is a caller's own. A thing belongs to whom its events say, and to whatever it is a
/// part of belongs to.
final class Own {
  /// Under which names a command says whose something is, by the role that asks.
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "TRAINING_ADMIN", Set.of("provider", "organization"),
          "LSP_ADMIN", Set.of("lsp"),
          "COMMITTEE", Set.of("lsp"),
          "APPEAL_PANEL", Set.of("lsp"),
          "COMPANY", Set.of("employer", "company", "host", "organization"),
          "PARTNER", Set.of("partner"),
          "PERSON", Set.of("person", "complainant"),
          "ASSESSOR", Set.of("assessor"));

  /// What is nobody's in particular: whoever says who they are may ask it for themselves.
  private static final Set<String> SHARED = Set.of("asr", "tuk", "sch", "tal", "fair");

  private static final Pattern IDENTIFIER = Pattern.compile("[a-z]{2,5}-[A-Za-z0-9.-]{1,75}");

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

  /// Those that belong to anybody.
  Set<String> somebodys(Collection<String> ids) {
    Ownership known = ownership.getIfAvailable();
    return known == null ? Set.copyOf(ids) : known.somebodys(ids);
  }

  /// A command that says whose something is must say the caller. What it is about must be the
  /// caller's; what begins with it must be said to be, or come of something that is.
  void admit(@Nullable Asked asked, Command command) {
    if (asked == null || asked.caller() == null || asked.grant() != Grant.OWN) {
      return;
    }
    var said = new HashSet<String>();
    var named = new HashSet<String>();
    collect((Record) command, WORDS.getOrDefault(asked.caller().role(), Set.of()), said, named);
    String target = command.target().value();
    boolean may =
        asked.self().containsAll(said)
            && (holds(asked, target)
                || (knows(target)
                    ? !said.isEmpty() && SHARED.contains(kind(target))
                    : !said.isEmpty() || named.stream().anyMatch(id -> holds(asked, id))));
    if (!may) {
      throw Problems.notFound(target);
    }
  }

  private static String kind(String id) {
    return id.substring(0, Math.max(0, id.indexOf('-')));
  }

  boolean knows(String id) {
    Ownership known = ownership.getIfAvailable();
    return known != null && known.knows(id);
  }

  /// @param said takes what stands under one of the words
  /// @param named takes whatever has a name
  private static void collect(
      Record record, Set<String> words, Set<String> said, Set<String> named) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      switch (read(record, component)) {
        case Identifier id when words.contains(component.getName()) -> said.add(id.value());
        case Identifier id -> named.add(id.value());
        case String text when IDENTIFIER.matcher(text).matches() -> named.add(text);
        case Record part -> collect(part, words, said, named);
        case null, default -> {}
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
