package id.jejak.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// What whoever is turned away is told: a problem like any other, in the caller's language.
public final class EdgeAnswers {
  private final LocalProblems problems;
  private final LocaleResolver languages;
  private final JsonMapper json;
  private final BearerTokenAuthenticationEntryPoint challenge =
      new BearerTokenAuthenticationEntryPoint();

  EdgeAnswers(LocalProblems problems, LocaleResolver languages, JsonMapper json) {
    this.problems = problems;
    this.languages = languages;
    this.json = json;
  }

  /// With the challenge of RFC 6750, which says what is wrong with the token that came.
  public void unauthenticated(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    challenge.commence(request, response, failure);
    write(request, response, Fault.UNAUTHENTICATED);
  }

  public void denied(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(request, response, Fault.ACCESS_DENIED);
  }

  public void wrongHost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(request, response, Fault.WRONG_HOST);
  }

  public static ErrorResponseException accessDenied() {
    var denied = problem(Fault.ACCESS_DENIED);
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

  private void write(HttpServletRequest request, HttpServletResponse response, Fault fault)
      throws IOException {
    LocaleContextHolder.setLocale(languages.resolveLocale(request));
    ResponseEntity<ProblemDetail> answer = LocalProblems.answer(problems.problem(fault, Map.of()));
    response.setStatus(answer.getStatusCode().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    json.writeValue(response.getOutputStream(), answer.getBody());
  }
}
