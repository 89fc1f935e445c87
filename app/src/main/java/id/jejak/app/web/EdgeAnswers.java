package id.jejak.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.web.ErrorResponseException;

/// What whoever is turned away is told: a problem like any other, in the caller's language.
public final class EdgeAnswers {
  private final ProblemWriter problems;
  private final BearerTokenAuthenticationEntryPoint challenge =
      new BearerTokenAuthenticationEntryPoint();

  private final RequestLimits limits;

  EdgeAnswers(ProblemWriter problems, RequestLimits limits) {
    this.problems = problems;
    this.limits = limits;
  }

  /// With the challenge of RFC 6750, which says what is wrong with the token that came.
  public void unauthenticated(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    if (limits.turnsAway(request, response)) {
      return;
    }
    challenge.commence(request, response, failure);
    problems.write(request, response, Fault.UNAUTHENTICATED, Map.of());
  }

  public void denied(HttpServletRequest request, HttpServletResponse response) throws IOException {
    problems.write(request, response, Fault.NOT_PERMITTED, Map.of());
  }

  public void wrongHost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(request, response, Fault.WRONG_HOST, Map.of());
  }

  public static ErrorResponseException notPermitted() {
    var denied = problem(Fault.NOT_PERMITTED);
    denied.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
    return denied;
  }

  public static ErrorResponseException roleNotHeld() {
    return problem(Fault.ROLE_NOT_HELD);
  }

  public static ErrorResponseException reasonRequired() {
    return problem(Fault.REASON_REQUIRED);
  }

  private static ErrorResponseException problem(Fault fault) {
    var problem = ProblemDetail.forStatus(fault.status);
    problem.setProperty("code", fault.name());
    return new ErrorResponseException(fault.status, problem, null);
  }
}
