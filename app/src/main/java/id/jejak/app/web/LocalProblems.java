package id.jejak.app.web;

import id.jejak.engine.command.EngineRefusal;
import id.jejak.engine.web.Problems;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Refusal.Kind;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Turns refusals and faults into problems (RFC 9457), in the language of the request. Clients
/// branch on `code`; people read `detail` and `remedy`; `type` leads to the rule.
final class LocalProblems implements Problems {
  private final Texts texts;

  LocalProblems(Texts texts) {
    this.texts = texts;
  }

  @Override
  public ResponseEntity<ProblemDetail> of(Outcome.Refused refused) {
    return answer(problem(status(refused.kind()), refused.code(), refused.details()));
  }

  ProblemDetail problem(Fault fault, Map<String, String> parameters) {
    return problem(fault.status, fault.name(), parameters);
  }

  ProblemDetail problem(HttpStatusCode status, String code, Map<String, String> parameters) {
    Locale language = language();
    var problem = new Problem(status, texts.text(code, parameters, language));
    problem.setType(type(code));
    problem.setTitle(texts.title(code, language));
    problem.setProperty("code", code);
    problem.setProperty("parameters", parameters);
    problem.setProperty("remedy", texts.remedy(code, language));
    return problem;
  }

  /// Says what was expected and where, and nothing of what came.
  ProblemDetail malformed(Unreadable why) {
    var malformed = new EngineRefusal.Malformed(why.rule());
    ProblemDetail problem =
        problem(HttpStatus.BAD_REQUEST, malformed.code(), Map.of("rule", malformed.rule()));
    if (!why.at().isEmpty()) {
      problem.setProperty("at", why.at());
    }
    return problem;
  }

  static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, language().getLanguage())
        .body(problem);
  }

  private static Locale language() {
    return Texts.language(LocaleContextHolder.getLocale());
  }

  static URI type(String code) {
    return URI.create("/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static HttpStatus status(Kind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
      case CONFLICT, EXHAUSTED -> HttpStatus.CONFLICT;
      case STALE -> HttpStatus.PRECONDITION_FAILED;
    };
  }
}
