package id.jejak.command.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Changed copies; the order of arrival is kept.
final class Maps {
  private Maps() {}

  static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    var all = new LinkedHashMap<>(map);
    all.put(key, value);
    return Collections.unmodifiableMap(all);
  }

  static <K, V> Map<K, V> without(Map<K, V> map, K key) {
    var all = new LinkedHashMap<>(map);
    all.remove(key);
    return Collections.unmodifiableMap(all);
  }
}
