package id.jejak.query.refusal;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Listed;
import id.jejak.query.Shows;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Refusals by code, and the latest of them.
@RestController
@RequestMapping("/api/v1")
class RefusalEndpoint {
  private final JdbcClient views;

  RefusalEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/refusals")
  @Shows({"refusal_log"})
  @Lists(
      sorts = {"-position", "code", "command", "actor"},
      key = "position")
  Refusals refusals(@RequestParam(required = false) @Nullable String code, Paging paging) {
    var counts =
        Listed.of(
            views
                .sql(
                    """
                    select code, count(*) count, max(recorded_at) latest from views.refusal_log
                    group by code order by code
                    """)
                .query(Count.class));
    return new Refusals(
        counts,
        paging
            .over(
                views,
                """
                select position, code, command, target, details, actor, role, occurred_at,
                  recorded_at
                from views.refusal_log where :code::text is null or code = :code
                """)
            .param("code", code)
            .page(Entry.class));
  }

  record Refusals(List<Count> counts, Page<Entry> latest) {}

  record Count(String code, int count, Instant latest) {}

  record Entry(
      long position,
      String code,
      String command,
      String target,
      String details,
      String actor,
      String role,
      Instant occurredAt,
      Instant recordedAt) {}
}
