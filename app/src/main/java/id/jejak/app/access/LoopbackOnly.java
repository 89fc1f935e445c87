package id.jejak.app.access;

import id.jejak.app.web.EdgeAnswers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets nobody else's page speak to a sample programme: a name that leads to this machine without
/// being its own (DNS rebinding) and a page from elsewhere are turned away.
final class LoopbackOnly extends OncePerRequestFilter {
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

  private final EdgeAnswers answers;

  LoopbackOnly(EdgeAnswers answers) {
    this.answers = answers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String origin = request.getHeader("Origin");
    if (isOwn(request.getHeader("Host")) && (origin == null || isOwn(authority(origin)))) {
      chain.doFilter(request, response);
    } else {
      answers.wrongHost(request, response);
    }
  }

  private static boolean isOwn(@Nullable String host) {
    return host != null && OWN.contains(host.replaceFirst(":\\d+$", ""));
  }

  private static @Nullable String authority(String origin) {
    try {
      return URI.create(origin).getAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
