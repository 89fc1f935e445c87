package id.jejak.app.web;

import id.jejak.engine.log.EventLog;
import id.jejak.engine.view.ViewGate;
import id.jejak.kernel.Outcome.Token;
import id.jejak.query.Shows;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// The `ETag` of a read of one thing: its version, for the `If-Match` of a command, and a digest of
/// what is shown, for `If-None-Match`; a view joins more than one stream. No version is told that
/// the views do not show yet.
final class ReadVersions extends ShallowEtagHeaderFilter implements HandlerInterceptor {
  private static final String VERSION = ReadVersions.class.getName();

  private final EventLog log;
  private final ViewGate views;

  ReadVersions(EventLog log, ViewGate views) {
    this.log = log;
    this.views = views;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String one = one(request);
    if (one != null
        && request.getMethod().equals("GET")
        && handler instanceof HandlerMethod method
        && method.getMethodAnnotation(Shows.class) instanceof Shows shows) {
      long version = log.lastVersion(one);
      var token = new Token(one, version);
      if (version >= 0) {
        boolean shown = true;
        for (String view : shows.value()) {
          shown = shown && views.await(view, token, Duration.ZERO);
        }
        request.setAttribute(VERSION, shown ? String.valueOf(version) : "");
      }
    }
    return true;
  }

  /// What an address such as `/persons/{person}` names.
  private static @Nullable String one(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return String.valueOf(pattern).endsWith("}")
            && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
            && variables.size() == 1
        ? String.valueOf(variables.values().iterator().next())
        : null;
  }

  @Override
  protected boolean isEligibleForEtag(
      HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
    return request.getAttribute(VERSION) != null
        && super.isEligibleForEtag(request, response, status, body);
  }

  @Override
  protected String generateETagHeaderValue(InputStream body, boolean isWeak) throws IOException {
    String digest = DigestUtils.md5DigestAsHex(body).substring(0, 16);
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    Object version =
        request == null ? null : request.getAttribute(VERSION, RequestAttributes.SCOPE_REQUEST);
    return "\"%s-%s\"".formatted(version == null ? "" : version, digest);
  }
}
