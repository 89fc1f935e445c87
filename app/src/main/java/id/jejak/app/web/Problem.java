package id.jejak.app.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/// A problem that does not repeat the address it was asked at, which Spring would fill in: it may
/// hold what should never have been put there.
final class Problem extends ProblemDetail {
  Problem(HttpStatusCode status, String detail) {
    super(status.value());
    setDetail(detail);
  }

  @Override
  public void setInstance(@Nullable URI instance) {}
}
