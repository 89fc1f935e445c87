package id.jejak.query.outcome;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Shows;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The tracer study: what graduates do, and who is still to be asked.
@RestController
@RequestMapping("/api/v1")
class OutcomeEndpoint {
  private final JdbcClient views;

  OutcomeEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/programs/{program}/tracer")
  @Shows({"outcome_board"})
  @Lists(key = {"months", "status"})
  Page<Share> tracer(@PathVariable("program") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select months, status, count(*) graduates
            from views.outcome_board where program = :program
            group by months, status
            """)
        .param("program", id)
        .page(Share.class);
  }

  /// Graduates whose month came, and who have not answered.
  @GetMapping("/outcomes/due")
  @Shows({"deadline", "outcome_board", "enrollment_board"})
  @Lists(
      sorts = {"due", "months", "program"},
      key = {"enrollment", "months"})
  Page<Due> due(@RequestParam(required = false) @Nullable String program, Paging paging) {
    return paging
        .over(
            views,
            """
            select e.enrollment, e.person, e.program,
              substring(d.timer from 7)::int months, d.due
            from views.deadline d
            join views.enrollment_board e on e.enrollment = d.key
            where d.process = 'tracer' and d.state = 'FIRED'
              and (:program::text is null or e.program = :program)
              and not exists (select from views.outcome_board o
                where o.enrollment = d.key and 'month-' || o.months = d.timer)
            """)
        .param("program", program)
        .page(Due.class);
  }

  record Share(int months, String status, int graduates) {}

  record Due(String enrollment, String person, String program, int months, Instant due) {}
}
