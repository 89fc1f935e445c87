package id.jejak.query;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// What a reader is told when there is nothing to show (RFC 9457). Clients branch on `code`.
public final class Problems {
  private static final Pattern IDENTIFIER = Pattern.compile("[a-z]{2,5}-[A-Za-z0-9.-]{1,75}");

  private Problems() {}

  /// Repeats an identifier of ours and nothing else: what stands in its place may be personal data.
  public static ErrorResponseException notFound(String id) {
    String named = IDENTIFIER.matcher(id).matches() ? id : "what was asked for";
    return problem(
        HttpStatus.NOT_FOUND, "NOT_FOUND", Map.of("id", named), named + " is not known here");
  }

  public static ErrorResponseException invalid(String code, String detail) {
    return problem(HttpStatus.BAD_REQUEST, code, Map.of(), detail);
  }

  static ErrorResponseException viewBehind(String view) {
    var behind =
        problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "VIEW_BEHIND",
            Map.of(),
            view + " does not yet show the log position asked for");
    behind.getHeaders().set("Retry-After", "1");
    return behind;
  }

  private static ErrorResponseException problem(
      HttpStatus status, String code, Map<String, String> parameters, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-')));
    problem.setProperty("code", code);
    problem.setProperty("parameters", parameters);
    return new ErrorResponseException(status, problem, null);
  }
}
