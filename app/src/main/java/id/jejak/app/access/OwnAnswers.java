package id.jejak.app.access;

import id.jejak.app.access.AccessTable.Grant;
import id.jejak.app.web.EdgeAnswers;
import id.jejak.engine.access.AccessLog;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/// The last thing before an answer leaves: of a list that is answered whole, whoever may see only
/// their own gets only that (pages hold nothing else); and what personal data the answer holds is
/// written down, with who reads it and why.
@RestControllerAdvice
final class OwnAnswers implements ResponseBodyAdvice<Object> {
  static final String REASON = "X-Reason";

  /// Who reads everything says why.
  private static final Set<String> MUST_SAY_WHY = Set.of("AUDITOR", "OPERATOR");

  private final Own own;
  private final AccessLog log;

  OwnAnswers(Own own, AccessLog log) {
    this.own = own;
    this.log = log;
  }

  @Override
  public boolean supports(
      MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter method,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (!(request instanceof ServletServerHttpRequest servlet)) {
      return body;
    }
    Asked asked = Asked.in(servlet.getServletRequest());
    if (asked == null) {
      return body;
    }
    String reason = servlet.getServletRequest().getHeader(REASON);
    boolean silent =
        asked.caller() != null
            && MUST_SAY_WHY.contains(asked.caller().role())
            && (reason == null || reason.isBlank());
    if (!log.write(asked.caller(), asked.ownData(), asked.operation(), reason, !silent)) {
      throw EdgeAnswers.reasonRequired();
    }
    return asked.grant() == Grant.OWN ? owned(asked, body, servlet.getServletRequest()) : body;
  }

  private @Nullable Object owned(Asked asked, @Nullable Object body, HttpServletRequest request) {
    boolean within =
        request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
            && !variables.isEmpty();
    return body instanceof List<?> rows ? owned(asked, rows, within) : body;
  }

  /// @param within a thing of the caller's: there, what is nobody's is not hidden either
  private List<?> owned(Asked asked, List<?> rows, boolean within) {
    Set<String> ids =
        rows.stream().map(OwnAnswers::id).filter(Objects::nonNull).collect(Collectors.toSet());
    Set<String> mine = own.among(asked, ids);
    Set<String> somebodys = within ? own.somebodys(ids) : ids;
    return rows.stream()
        .filter(row -> mine.contains(id(row)) || within && !somebodys.contains(id(row)))
        .toList();
  }

  /// A row begins with what it is about.
  private static @Nullable String id(Object row) {
    RecordComponent[] components = row.getClass().getRecordComponents();
    if (components == null || components.length == 0) {
      return null;
    }
    try {
      var accessor = components[0].getAccessor();
      accessor.setAccessible(true);
      Object id = accessor.invoke(row);
      return id == null ? null : id.toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(components[0] + " cannot be read", e);
    }
  }
}
