package id.jejak.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// Writes a problem where no handler answers: in filters and in the server itself.
final class ProblemWriter {
  private final LocalProblems problems;
  private final LocaleResolver languages;
  private final JsonMapper json;

  ProblemWriter(LocalProblems problems, LocaleResolver languages, JsonMapper json) {
    this.problems = problems;
    this.languages = languages;
    this.json = json;
  }

  void write(
      HttpServletRequest request,
      HttpServletResponse response,
      Fault fault,
      Map<String, String> parameters)
      throws IOException {
    var language = speak(request);
    if (fault.retryAfter() != null) {
      response.setHeader(HttpHeaders.RETRY_AFTER, fault.retryAfter());
    }
    write(response, problems.problem(fault, parameters), language);
  }

  void write(HttpServletRequest request, HttpServletResponse response, Unreadable why)
      throws IOException {
    var language = speak(request);
    write(response, problems.malformed(why), language);
  }

  private Locale speak(HttpServletRequest request) {
    Locale language = languages.resolveLocale(request);
    LocaleContextHolder.setLocale(language);
    return Texts.language(language);
  }

  private void write(HttpServletResponse response, ProblemDetail problem, Locale language)
      throws IOException {
    LocaleContextHolder.resetLocaleContext();
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
    byte[] body = json.writeValueAsBytes(problem);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
