package id.jejak.engine.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Every kind of file, by name.
public final class ImportKinds {
  private final Map<String, ImportKind> kinds = new TreeMap<>();

  ImportKinds(List<ImportKind> kinds) {
    for (ImportKind kind : kinds) {
      if (this.kinds.put(kind.name(), kind) != null) {
        throw new IllegalStateException("there are two kinds of file called " + kind.name());
      }
    }
  }

  ImportKind of(String name) {
    ImportKind kind = find(name);
    if (kind == null) {
      throw new IllegalStateException("no kind of file is called " + name);
    }
    return kind;
  }

  @Nullable ImportKind find(String name) {
    return kinds.get(name);
  }

  public Collection<ImportKind> all() {
    return kinds.values();
  }
}
