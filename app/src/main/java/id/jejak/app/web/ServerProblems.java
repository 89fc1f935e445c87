package id.jejak.app.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/// What Tomcat answers before any of our code has seen the request: a request line or a header that
/// it cannot take. Public with a constructor without arguments, because Tomcat makes it by name.
public final class ServerProblems extends ErrorReportValve {
  private static final LocalProblems PROBLEMS = new LocalProblems(new Texts());
  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    Locale language = Texts.language(request.getLocale());
    boolean asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    LocaleContextHolder.setLocale(asked ? language : Texts.INDONESIAN);
    try {
      ProblemDetail problem = problem(response.getStatus());
      response.setStatus(problem.getStatus());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setHeader(
          HttpHeaders.CONTENT_LANGUAGE,
          Texts.language(LocaleContextHolder.getLocale()).getLanguage());
      var to = response.getReporter();
      if (to != null) {
        to.write(new String(JSON.writeValueAsBytes(problem), StandardCharsets.UTF_8));
        response.finishResponse();
      }
    } catch (IOException | IllegalStateException gone) {
      // nobody is there any more to be told
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  private static ProblemDetail problem(int status) {
    Fault fault = Fault.of(status);
    if (fault != null) {
      return PROBLEMS.problem(fault, Map.of());
    }
    return status < 500
        ? PROBLEMS.malformed(new Unreadable("a well-formed HTTP request", ""))
        : PROBLEMS.problem(Fault.TECHNICAL_FAILURE, Map.of("correlation", "-"));
  }
}
