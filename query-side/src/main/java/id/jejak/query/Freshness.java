package id.jejak.query;

import id.jejak.engine.view.ViewGate;
import id.jejak.kernel.Outcome.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Whoever sends the position that a command answered with reads their own write, or is told to
/// come back; so is whoever asks for a view that is being filled.
final class Freshness implements HandlerInterceptor {
  static final String HEADER = "X-Log-Position";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ViewGate gate;

  Freshness(ViewGate gate) {
    this.gate = gate;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      var shows = method.getMethodAnnotation(Shows.class);
      if (shows != null) {
        String position = request.getHeader(HEADER);
        if (position != null) {
          await(tokenOf(position), shows.value());
        }
        for (String view : shows.value()) {
          if (!gate.isFed(view)) {
            throw Problems.viewBehind(view);
          }
        }
      }
    }
    return true;
  }

  private void await(Token token, String[] views) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    for (String view : views) {
      var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
      if (!gate.await(view, token, left)) {
        throw Problems.viewBehind(view);
      }
    }
  }

  private static Token tokenOf(String position) {
    try {
      return Token.parse(position);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid("LOG_POSITION_INVALID", "a log position looks like stream@version");
    }
  }
}
