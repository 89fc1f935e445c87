package id.jejak.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Who asks over HTTP, as far as the edge has made sure of it: nothing here was said by the caller
/// alone.
///
/// @param actor the natural person where one is known, so that two users of one person are one pair
///   of eyes (R46); otherwise the user
/// @param role the one role of those held in which this request is made
/// @param tenant the organisation for which the caller works
/// @param person the caller as a subject of data; null for whoever is none here
/// @param assessor the caller as an assessor; null for whoever is none
public record Caller(
    String actor, String role, String tenant, @Nullable String person, @Nullable String assessor) {
  private static final String ATTRIBUTE = Caller.class.getName();

  /// Null where anybody may ask.
  public static @Nullable Caller of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? caller : null;
  }

  public void asks(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }
}
