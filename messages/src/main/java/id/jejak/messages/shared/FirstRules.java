package id.jejak.messages.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/// The rule parameters with which a new log begins, and which examples speak of where they say
/// nothing else.
public final class FirstRules {
  private FirstRules() {}

  public static Map<String, String> table() {
    var table = new Properties();
    try (InputStream in = FirstRules.class.getResourceAsStream("rules.properties")) {
      table.load(Objects.requireNonNull(in, "rules.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(name -> name, table::getProperty));
  }
}
