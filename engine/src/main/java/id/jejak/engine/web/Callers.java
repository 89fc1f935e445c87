package id.jejak.engine.web;

import id.jejak.engine.clock.LogClock;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Provenance;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Makes the `Provenance` of a command: who asks is known from the `Caller`, when and why is said
/// in headers. Nobody can pass as a process or as the system: their names hold a colon, their role
/// is nobody's.
final class Callers implements HandlerMethodArgumentResolver {
  private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})(-[0-9a-f]{16})?\"");

  private final LogClock clock;

  Callers(LogClock clock) {
    this.clock = clock;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Provenance.class;
  }

  @Override
  public Provenance resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Caller caller = caller(request);
    var commandId = Derived.uuid("http", caller.actor(), key(request.getHeader("Idempotency-Key")));
    return new Provenance(
        commandId,
        caller.actor(),
        caller.role(),
        caller.tenant(),
        occurredAt(request.getHeader("X-Occurred-At")),
        version(request.getHeader(HttpHeaders.IF_MATCH)),
        reason(request.getHeader("X-Reason")),
        commandId,
        null,
        null);
  }

  private static Caller caller(NativeWebRequest request) {
    var asked = request.getNativeRequest(HttpServletRequest.class);
    Caller caller = asked == null ? null : Caller.of(asked);
    if (caller == null) {
      throw new IllegalStateException("a command of nobody: its address must not be public");
    }
    return caller;
  }

  private static String key(@Nullable String given) {
    if (given == null || given.isBlank() || given.length() > 100) {
      throw new UnreadableRequest(
          "a command carries an Idempotency-Key of 1 to 100 characters, the same when it is"
              + " repeated");
    }
    return given;
  }

  private Instant occurredAt(@Nullable String given) {
    if (given == null) {
      return clock.now();
    }
    try {
      return Instant.parse(given).truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException _) {
      throw new UnreadableRequest("X-Occurred-At is a moment such as 2023-01-05T02:00:00Z");
    }
  }

  private static @Nullable Long version(@Nullable String given) {
    if (given == null || given.equals("*")) {
      return null;
    }
    Matcher version = VERSION.matcher(given);
    if (!version.matches()) {
      throw new UnreadableRequest("If-Match is the ETag of an answer, with its quotes");
    }
    return Long.valueOf(version.group(1));
  }

  private static @Nullable String reason(@Nullable String given) {
    if (given != null && given.length() > 500) {
      throw new UnreadableRequest("X-Reason has at most 500 characters");
    }
    return given;
  }
}
