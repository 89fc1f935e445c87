package id.jejak.engine.web;

import id.jejak.kernel.Outcome;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Puts a refusal into words for whoever asked. The engine knows no language.
public interface Problems {
  ResponseEntity<ProblemDetail> of(Outcome.Refused refused);
}
