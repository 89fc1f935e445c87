package id.jejak.query.integration;

import id.jejak.kernel.Identifier;
import id.jejak.messages.partner.ExternalName;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An event in the words of the contract. Whatever names a person in it is replaced when it is
/// delivered.
///
/// @param data texts, numbers, truths, and lists of texts
record External(ExternalName name, Map<String, Object> data) {
  static final int SCHEMA = 1;

  static External of(ExternalName name) {
    return new External(name, Map.of());
  }

  External with(String field, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    var more = new TreeMap<>(data);
    more.put(field, plain(value));
    return new External(name, Map.copyOf(more));
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Identifier id -> id.value();
      case Enum<?> constant -> constant.name();
      case LocalDate day -> day.toString();
      case Integer number -> number;
      case Boolean truth -> truth;
      case Collection<?> many ->
          many.stream().map(External::plain).map(String::valueOf).sorted().toList();
      default -> String.valueOf(value);
    };
  }
}
