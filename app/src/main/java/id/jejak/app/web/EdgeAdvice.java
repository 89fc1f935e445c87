package id.jejak.app.web;

import id.jejak.engine.web.UnreadableBody;
import id.jejak.engine.web.UnreadableRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// What is answered when no decision was reached: a request that cannot be read, an address that
/// leads nowhere, a failure of ours. A failure is told by its correlation id alone.
@RestControllerAdvice
final class EdgeAdvice extends ResponseEntityExceptionHandler {
  private static final Logger log = LoggerFactory.getLogger(EdgeAdvice.class);

  private final LocalProblems problems;
  private final Texts texts;

  EdgeAdvice(LocalProblems problems, Texts texts) {
    this.problems = problems;
    this.texts = texts;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(UnreadableRequest failure) {
    return LocalProblems.answer(malformed(new Unreadable(failure.rule(), failure.at())));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(UnreadableBody failure) {
    var why = Unreadable.of(failure);
    String variable = failure.variable();
    return LocalProblems.answer(
        malformed(variable == null ? why : new Unreadable(why.rule(), variable)));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(RequestLimits.TooLarge failure) {
    return LocalProblems.answer(problems.problem(Fault.BODY_TOO_LARGE, Map.of()));
  }

  /// A race that was lost for too long, a disk without room, no database: the same request may come
  /// again, and is decided once.
  @ExceptionHandler(Exception.class)
  ResponseEntity<ProblemDetail> technical(Exception failure) {
    Fault fault = Fault.of(failure);
    if (fault == null) {
      return LocalProblems.answer(failed(failure));
    }
    (fault == Fault.BUSY ? log.atWarn() : log.atError())
        .addKeyValue("code", fault)
        .addKeyValue("failure", failure.getClass().getSimpleName())
        .log("turned away");
    ResponseEntity<ProblemDetail> answer = LocalProblems.answer(problems.problem(fault, Map.of()));
    return ResponseEntity.status(answer.getStatusCode())
        .header(HttpHeaders.RETRY_AFTER, Objects.requireNonNull(fault.retryAfter()))
        .headers(answer.getHeaders())
        .body(answer.getBody());
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof RequestLimits.TooLarge) {
        return respond(problems.problem(Fault.BODY_TOO_LARGE, Map.of()), headers);
      }
    }
    return respond(malformed(Unreadable.of(failure)), headers);
  }

  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String name =
        failure instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(failure.getPropertyName());
    return respond(
        malformed(Unreadable.parameter(name, failure, failure.getRequiredType())), headers);
  }

  @Override
  protected ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return respond(malformed(required(failure.getParameterName())), headers);
  }

  @Override
  protected ResponseEntity<Object> handleServletRequestBindingException(
      ServletRequestBindingException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return respond(
        malformed(
            failure instanceof MissingRequestHeaderException header
                ? required(header.getHeaderName())
                : new Unreadable("another kind of value is expected here", "")),
        headers);
  }

  private static Unreadable required(String name) {
    return new Unreadable(name + " is required", name);
  }

  /// Readers are told in their language what they asked for in vain.
  @Override
  protected ResponseEntity<Object> handleErrorResponseException(
      ErrorResponseException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail told = failure.getBody();
    Map<String, Object> properties = told.getProperties();
    if (properties == null
        || !(properties.get("code") instanceof String code)
        || !texts.knows(code)) {
      return handleExceptionInternal(failure, told, headers, status, request);
    }
    return respond(problems.problem(status, code, parameters(properties)), headers);
  }

  private static Map<String, String> parameters(Map<String, Object> properties) {
    var parameters = new LinkedHashMap<String, String>();
    if (properties.get("parameters") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> parameters.put(String.valueOf(name), String.valueOf(value)));
    }
    return parameters;
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Fault fault = Fault.of(status.value());
    return respond(
        fault != null
            ? problems.problem(fault, Map.of())
            : status.is4xxClientError()
                ? malformed(new Unreadable("another kind of value is expected here", ""))
                : failed(failure),
        headers);
  }

  private ProblemDetail malformed(Unreadable why) {
    return problems.malformed(why);
  }

  private ProblemDetail failed(Exception failure) {
    String correlation = UUID.randomUUID().toString();
    log.atError().addKeyValue("correlation", correlation).setCause(failure).log("failed");
    return problems.problem(Fault.TECHNICAL_FAILURE, Map.of("correlation", correlation));
  }

  private static ResponseEntity<Object> respond(ProblemDetail problem, HttpHeaders headers) {
    ResponseEntity<ProblemDetail> answer = LocalProblems.answer(problem);
    return ResponseEntity.status(answer.getStatusCode())
        .headers(headers)
        .headers(answer.getHeaders())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
