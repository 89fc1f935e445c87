package id.jejak.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/// Whose rows a list may show.
///
/// @param predicate in SQL, about `{about}`; empty where anybody's may be shown
public record Whose(String predicate, Map<String, Object> parameters) {
  private static final String ATTRIBUTE = Whose.class.getName();

  public static final Whose ANYBODYS = new Whose("", Map.of());

  /// Binds all lists that this request reads.
  public void binds(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  public static Whose of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Whose whose ? whose : ANYBODYS;
  }

  String about(String column) {
    return predicate.isEmpty() ? "true" : predicate.replace("{about}", column);
  }
}
