package id.jejak.query.funding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.jejak.query.Listed;
import id.jejak.query.Page;
import id.jejak.query.Shows;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a programme may spend, and where it went.
@RestController
@RequestMapping("/api/v1")
class FundsEndpoint {
  private final JdbcClient views;

  FundsEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/programs/{id}/funds")
  @Shows({"funds"})
  Allocations funds(@PathVariable String id) {
    var lines =
        Listed.of(
            views
                .sql(
                    """
                    select allocation, line, source, fiscal_year, approved, reserved, committed, paid,
                      released
                    from views.funds where program = ? order by line
                    """)
                .param(id)
                .query(Line.class));
    return new Allocations(id, lines.stream().map(Line::reckoned).toList());
  }

  @GetMapping("/programs/{id}/funds/{line}/uses")
  @Shows({"fund_use"})
  Page<Use> uses(
      @PathVariable String id,
      @PathVariable String line,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "100") int limit) {
    int size = Page.size(limit);
    var found =
        Listed.of(
            views
                .sql(
                    """
                    select u.purpose, u.training_class, u.enrollment, u.application,
                      coalesce(e.person, c.person) person, u.reserved, u.committed, u.paid, u.released,
                      u.changed_at, u.reason
                    from views.fund_use u
                    left join views.enrollment_board e using (enrollment)
                    left join views.candidate_board c using (application)
                    where u.program = ? and u.line = ? and u.purpose > ?
                    order by u.purpose limit ?
                    """)
                .params(id, line, after == null ? "" : after, size + 1)
                .query(Use.class));
    return Page.of(found, size, Use::purpose);
  }

  record Allocations(String program, List<Reckoned> lines) {}

  /// Sums of everything that ever happened to the line.
  record Line(
      String allocation,
      String line,
      String source,
      int fiscalYear,
      long approved,
      long reserved,
      long committed,
      long paid,
      long released) {
    Reckoned reckoned() {
      return new Reckoned(this, reserved - released - paid, approved - reserved + released);
    }
  }

  /// Whole rupiah.
  ///
  /// @param open reserved, neither paid nor released
  /// @param left what may still be reserved
  record Reckoned(@JsonUnwrapped Line line, long open, long left) {}

  record Use(
      String purpose,
      @Nullable String trainingClass,
      @Nullable String enrollment,
      @Nullable String application,
      @Nullable String person,
      long reserved,
      long committed,
      long paid,
      long released,
      Instant changedAt,
      @Nullable String reason) {}
}
