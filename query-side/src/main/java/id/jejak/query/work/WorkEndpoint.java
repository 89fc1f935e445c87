package id.jejak.query.work;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Shows;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What waits for whom, since when, and until when; the most pressing first.
@RestController
@RequestMapping("/api/v1")
class WorkEndpoint {
  private final JdbcClient views;

  WorkEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/work-queue")
  @Shows({"work_queue", "deadline"})
  @Lists(
      sorts = {"by", "since", "work", "role"},
      key = {"since", "work", "subject"},
      about = "subject")
  Page<Item> work(
      @RequestParam(required = false) @Nullable String role,
      @RequestParam(required = false) @Nullable String program,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select w.work, w.subject, w.role, w.program, w.person, w.since, w.due_on, d.due,
              d.state is not distinct from 'FIRED' overdue,
              coalesce(d.due, w.due_on::timestamp at time zone 'UTC') "by"
            from views.work_queue w
            left join views.deadline d
              on d.process = w.process and d.timer = w.timer and d.key = w.timer_key
              and d.state <> 'CANCELLED'
            where (:role::text is null or w.role = :role)
              and (:program::text is null or w.program = :program)
            """)
        .param("role", role)
        .param("program", program)
        .page(Item.class);
  }

  @GetMapping("/deadlines")
  @Shows({"deadline"})
  @Lists(
      sorts = {"due", "scheduledAt", "process"},
      key = {"process", "key", "timer"})
  Page<Deadline> deadlines(Paging paging) {
    return paging
        .over(
            views,
            """
            select process, key, timer, due, scheduled_at from views.deadline
            where state = 'PENDING'
            """)
        .page(Deadline.class);
  }

  /// @param dueOn the day that the fact itself names
  /// @param due the moment at which a process acts by itself
  /// @param overdue that moment has passed
  /// @param by what comes first in the order: the moment, or the beginning of the day
  record Item(
      String work,
      String subject,
      String role,
      @Nullable String program,
      @Nullable String person,
      Instant since,
      @Nullable LocalDate dueOn,
      @Nullable Instant due,
      boolean overdue,
      @Nullable Instant by) {}

  /// A timer that is still to fire.
  record Deadline(String process, String key, String timer, Instant due, Instant scheduledAt) {}
}
