package id.jejak.engine.web;

import id.jejak.engine.clock.LogClock;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Provenance;
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

/// Reads the `Provenance` of a command from the headers of its request. Nobody can pass as a
/// process or as the system: their names hold a colon, their role is refused.
final class Callers implements HandlerMethodArgumentResolver {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,79}");
  private static final Pattern ROLE = Pattern.compile("[A-Z][A-Z_]{0,39}");
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
    String actor = name(request, "X-Actor", "usr-console");
    var commandId = Derived.uuid("http", actor, key(request.getHeader("Idempotency-Key")));
    return new Provenance(
        commandId,
        actor,
        role(request.getHeader("X-Role")),
        name(request, "X-Tenant", "org-console"),
        occurredAt(request.getHeader("X-Occurred-At")),
        version(request.getHeader(HttpHeaders.IF_MATCH)),
        reason(request.getHeader("X-Reason")),
        commandId,
        null,
        null);
  }

  private static String key(@Nullable String given) {
    if (given == null || given.isBlank() || given.length() > 100) {
      throw new UnreadableRequest(
          "a command carries an Idempotency-Key of 1 to 100 characters, the same when it is repeated");
    }
    return given;
  }

  private static String name(NativeWebRequest request, String header, String otherwise) {
    String given = request.getHeader(header);
    if (given == null) {
      return otherwise;
    }
    if (!NAME.matcher(given).matches()) {
      throw new UnreadableRequest(
          header + " is a name of at most 80 letters, digits, dots and dashes");
    }
    return given;
  }

  private static String role(@Nullable String given) {
    if (given == null) {
      return "PROGRAM_ADMIN";
    }
    if (given.equals(Provenance.SYSTEM) || !ROLE.matcher(given).matches()) {
      throw new UnreadableRequest("X-Role is a role that a person can hold, such as PROGRAM_ADMIN");
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
