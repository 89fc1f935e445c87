package id.jejak.query.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The parameters of a notice in one column, a line each.
final class Parameters {
  private Parameters() {}

  static String write(Map<String, String> parameters) {
    return new TreeMap<>(parameters)
        .entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue().replace('\n', ' '))
            .collect(Collectors.joining("\n"));
  }

  static Map<String, String> read(@Nullable String written) {
    var parameters = new LinkedHashMap<String, String>();
    if (written != null) {
      written
          .lines()
          .forEach(line -> {
            int at = line.indexOf('=');
            parameters.put(line.substring(0, at), line.substring(at + 1));
          });
    }
    return parameters;
  }
}
