package id.jejak.query.training;

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
import org.springframework.web.bind.annotation.RestController;

/// Stipends of a programme, to the rupiah.
@RestController
@RequestMapping("/api/v1")
class StipendEndpoint {
  private final JdbcClient views;

  StipendEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/programs/{program}/stipends")
  @Shows({"stipend_account"})
  @Lists(
      sorts = {"stipend", "amount", "status", "accruedAt", "paidAt"},
      key = "stipend")
  Stipends stipends(@PathVariable("program") String id, Paging paging) {
    return new Stipends(
        totals(id),
        paging
            .over(
                views,
                """
                select stipend, enrollment, person, training_class, amount, paid, status,
                  accrued_at, approved_at, approved_by, paid_at, reference, failures, failed_for,
                  recovered, forfeited_for
                from views.stipend_account where program = :program
                """)
            .param("program", id)
            .page(Account.class));
  }

  private Totals totals(String program) {
    return views
        .sql(
            """
            select count(*) accounts,
              coalesce(sum(amount) filter (where accrued_at is not null), 0)::bigint accrued,
              coalesce(sum(amount) filter (where approved_at is not null), 0)::bigint approved,
              coalesce(sum(paid), 0)::bigint paid,
              coalesce(sum(recovered), 0)::bigint recovered,
              coalesce(sum(amount) filter (where status = 'FORFEITED'), 0)::bigint forfeited
            from views.stipend_account where program = ?
            """)
        .param(program)
        .query(Totals.class)
        .single();
  }

  record Stipends(Totals totals, Page<Account> accounts) {}

  /// Whole rupiah.
  record Totals(
      int accounts, long accrued, long approved, long paid, long recovered, long forfeited) {}

  record Account(
      String stipend,
      String enrollment,
      String person,
      String trainingClass,
      long amount,
      long paid,
      String status,
      @Nullable Instant accruedAt,
      @Nullable Instant approvedAt,
      @Nullable String approvedBy,
      @Nullable Instant paidAt,
      @Nullable String reference,
      int failures,
      @Nullable String failedFor,
      long recovered,
      @Nullable String forfeitedFor) {}
}
