package id.jejak.app.access;

import id.jejak.app.access.AccessTable.Grant;
import id.jejak.app.access.AccessTable.Row;
import id.jejak.app.web.EdgeAnswers;
import id.jejak.engine.web.Caller;
import id.jejak.engine.web.OperationHandler;
import id.jejak.messages.shared.Role;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import id.jejak.query.ownership.Ownership;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// Holds every request against the table before anything else looks at it. What is not the caller's
/// own is answered like what does not exist (R43).
final class AccessGate implements HandlerInterceptor {
  static final String ROLE = "X-Role";
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)");

  private final AccessTable table;
  private final Own own;

  AccessGate(AccessTable table, Own own) {
    this.table = table;
    this.own = own;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() != DispatcherType.REQUEST
        || handler instanceof ResourceHttpRequestHandler) {
      return true;
    }
    String operation = operation(request);
    Row row = table.of(operation);
    if (row == null) {
      throw EdgeAnswers.notPermitted();
    }
    var asked = new Asked(operation, null, Grant.YES);
    if (!row.open()) {
      if (!(SecurityContextHolder.getContext().getAuthentication() instanceof Identified who)) {
        throw EdgeAnswers.notPermitted();
      }
      Role role = role(who, request.getHeader(ROLE), row);
      var caller = new Caller(who.actor(), role.name(), who.tenant(), who.person(), who.assessor());
      caller.asks(request);
      asked = new Asked(operation, caller, row.of(role));
    }
    asked.begin(request);
    String first = isCommand(handler) ? null : first(request);
    if (first != null && !row.open() && names(handler) && !own.knows(first)) {
      throw Problems.notFound(first);
    }
    if (asked.grant() == Grant.OWN) {
      own.catchUp(request);
      Ownership.whose(asked.self(), first != null).binds(request);
      if (first != null && !own.holds(asked, first)) {
        throw Problems.notFound(first);
      }
    }
    return true;
  }

  /// A command is judged by what it is about, once it has been read.
  private static boolean isCommand(Object handler) {
    return handler instanceof HandlerMethod method
        && method.getBeanType() == OperationHandler.class;
  }

  /// What a view shows of something happened to it, so the log knows it.
  private static boolean names(Object handler) {
    return handler instanceof HandlerMethod method
        && method.hasMethodAnnotation(Shows.class)
        && Stream.of(method.getMethodParameters())
            .noneMatch(each ->
                each.hasParameterAnnotation(PathVariable.class)
                    && each.getParameterType() == int.class);
  }

  private static String operation(HttpServletRequest request) {
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    return method + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
  }

  /// The role that was asked for, or the first of those held that may do it, without bounds if any.
  private static Role role(Identified who, @Nullable String chosen, Row row) {
    if (chosen != null) {
      Role role =
          who.roles().stream()
              .filter(each -> each.name().equals(chosen))
              .findFirst()
              .orElseThrow(EdgeAnswers::roleNotHeld);
      if (row.of(role) == Grant.NO) {
        throw EdgeAnswers.notPermitted();
      }
      return role;
    }
    return first(who, row, Grant.YES)
        .or(() -> first(who, row, Grant.OWN))
        .orElseThrow(EdgeAnswers::notPermitted);
  }

  private static Optional<Role> first(Identified who, Row row, Grant grant) {
    return who.roles().stream().filter(role -> row.of(role) == grant).findFirst();
  }

  /// What the address names first; everything behind it belongs to it.
  private static @Nullable String first(HttpServletRequest request) {
    var named =
        VARIABLE.matcher(
            String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
    return named.find()
            && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
        ? String.valueOf(variables.get(named.group(1)))
        : null;
  }
}
