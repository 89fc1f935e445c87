package id.jejak.engine.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// What was opened of whom while one request is answered.
final class Reading {
  private static final String ATTRIBUTE = Reading.class.getName();

  private final Map<String, Set<String>> fields = new TreeMap<>();

  /// Null outside of a request: a process or a rebuild shows nothing to anybody.
  static @Nullable Reading current(boolean begin) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return null;
    }
    var known = (Reading) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    if (known == null && begin) {
      known = new Reading();
      request.setAttribute(ATTRIBUTE, known, RequestAttributes.SCOPE_REQUEST);
    }
    return known;
  }

  void opened(String subject, String field) {
    fields.computeIfAbsent(subject, _ -> new TreeSet<>()).add(field);
  }

  /// What was opened since the last time, by subject.
  Map<String, Set<String>> take() {
    var taken = new LinkedHashMap<>(fields);
    fields.clear();
    return taken;
  }
}
