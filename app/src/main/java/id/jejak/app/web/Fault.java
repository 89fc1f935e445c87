package id.jejak.app.web;

import id.jejak.engine.database.Machinery;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What can go wrong before a decision is asked for, or beside it: a request that leads nowhere, a
/// reader ahead of a view, a failure of ours. Rules are broken elsewhere, by refusals.
enum Fault {
  UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
  NOT_PERMITTED(HttpStatus.FORBIDDEN),
  ROLE_NOT_HELD(HttpStatus.FORBIDDEN),
  REASON_REQUIRED(HttpStatus.BAD_REQUEST),
  WRONG_HOST(HttpStatus.MISDIRECTED_REQUEST),
  NO_SUCH_ADDRESS(HttpStatus.NOT_FOUND),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  MEDIA_TYPE_NOT_SUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
  LOG_POSITION_INVALID(HttpStatus.BAD_REQUEST),
  FUNNEL_BY_UNKNOWN(HttpStatus.BAD_REQUEST),
  LIMIT_INVALID(HttpStatus.BAD_REQUEST),
  CURSOR_INVALID(HttpStatus.BAD_REQUEST),
  SORT_UNKNOWN(HttpStatus.BAD_REQUEST, "sorts"),
  SEARCH_INCOMPLETE(HttpStatus.BAD_REQUEST),
  BUSY(HttpStatus.SERVICE_UNAVAILABLE),
  STORAGE_FULL(HttpStatus.SERVICE_UNAVAILABLE),
  DATABASE_UNREACHABLE(HttpStatus.SERVICE_UNAVAILABLE),
  VIEW_BEHIND(HttpStatus.SERVICE_UNAVAILABLE),
  TECHNICAL_FAILURE(HttpStatus.INTERNAL_SERVER_ERROR, "correlation");

  /// What a status without any words of ours means.
  static @Nullable Fault of(int status) {
    return switch (status) {
      case 404 -> NO_SUCH_ADDRESS;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> BODY_TOO_LARGE;
      case 415 -> MEDIA_TYPE_NOT_SUPPORTED;
      case 429 -> TOO_MANY_REQUESTS;
      case 503 -> BUSY;
      default -> null;
    };
  }

  /// What passes once others have had their turn, or somebody has put the machinery right; null for
  /// a failure that will not.
  static @Nullable Fault of(Throwable failure) {
    return switch (Machinery.lack(failure)) {
      case TURN -> BUSY;
      case ROOM -> STORAGE_FULL;
      case SERVER -> DATABASE_UNREACHABLE;
      case null -> null;
    };
  }

  /// How many seconds to wait before the same request comes again; null where that is of no use.
  @Nullable String retryAfter() {
    return switch (this) {
      case BUSY -> "1";
      case STORAGE_FULL, DATABASE_UNREACHABLE -> "5";
      default -> null;
    };
  }

  final HttpStatus status;
  final Set<String> parameters;

  Fault(HttpStatus status, String... parameters) {
    this.status = status;
    this.parameters = Set.of(parameters);
  }
}
