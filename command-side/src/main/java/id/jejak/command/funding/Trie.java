package id.jejak.command.funding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An immutable map for histories of many thousand entries: adding one copies the path to it, a few
/// nodes of sixteen, where `Map.copyOf` would copy everything and make a fold quadratic. A key is
/// found by its hash, four bits a level; one shape for the same content, so equality is structural.
sealed interface Trie<V> {
  static <V> Trie<V> empty() {
    return new Leaf<>(0, Map.of());
  }

  default @Nullable V get(String key) {
    Trie<V> at = this;
    int path = key.hashCode();
    while (at instanceof Branch<V>(var children)) {
      at = children.get(path & 15);
      path >>>= 4;
    }
    return ((Leaf<V>) at).entries().get(key);
  }

  default Trie<V> with(String key, V value) {
    return with(key.hashCode(), 0, key, value);
  }

  Trie<V> with(int hash, int depth, String key, V value);

  Stream<V> values();

  /// Keys of one hash: nearly always a single one.
  record Leaf<V>(int hash, Map<String, V> entries) implements Trie<V> {
    @Override
    public Trie<V> with(int newHash, int depth, String key, V value) {
      if (entries.isEmpty() || hash == newHash) {
        var all = new HashMap<>(entries);
        all.put(key, value);
        return new Leaf<>(newHash, Map.copyOf(all));
      }
      var children = new ArrayList<>(Collections.nCopies(16, Trie.<V>empty()));
      children.set(hash >>> depth & 15, this);
      return new Branch<>(List.copyOf(children)).with(newHash, depth, key, value);
    }

    @Override
    public Stream<V> values() {
      return entries.values().stream();
    }
  }

  record Branch<V>(List<Trie<V>> children) implements Trie<V> {
    @Override
    public Trie<V> with(int hash, int depth, String key, V value) {
      var changed = new ArrayList<>(children);
      int slot = hash >>> depth & 15;
      changed.set(slot, children.get(slot).with(hash, depth + 4, key, value));
      return new Branch<>(List.copyOf(changed));
    }

    @Override
    public Stream<V> values() {
      return children.stream().flatMap(Trie::values);
    }
  }
}
