package id.jejak.query.funding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Listed;
import id.jejak.query.Shows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a programme may spend, and where it went.
@RestController
@RequestMapping("/api/v1")
class FundsEndpoint {
  private final JdbcClient views;

  FundsEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/programs/{program}/funds")
  @Shows({"funds"})
  Allocations funds(@PathVariable("program") String id) {
    var lines =
        Listed.of(
            views
                .sql(
                    """
                    select allocation, line, source, fiscal_year, unit_price, approved, reserved, committed,
                      paid, released, waiting, waiting_amount, carried_over, revisions, proposed,
                      last_commitment, closed, unspent
                    from views.funds where program = ? order by line
                    """)
                .param(id)
                .query(Line.class));
    return new Allocations(id, lines.stream().map(Line::reckoned).toList());
  }

  @GetMapping("/programs/{program}/funds/{line}/uses")
  @Shows({"fund_use"})
  @Lists(
      sorts = {"purpose", "changedAt", "reserved", "paid"},
      key = "purpose")
  Page<Use> uses(@PathVariable("program") String id, @PathVariable String line, Paging paging) {
    return paging
        .over(
            views,
            """
            select u.purpose, u.training_class, u.enrollment, u.application,
              u.person, u.reserved, u.committed, u.paid, u.released, u.carried_over, u.changed_at,
              u.reason
            from views.fund_use u
            where u.program = :program and u.line = :line
            """)
        .param("program", id)
        .param("line", line)
        .page(Use.class);
  }

  /// Who waits for money, in the order in which it will be granted (S0.9).
  @GetMapping("/programs/{program}/funds/{line}/queue")
  @Shows({"fund_use"})
  @Lists(
      sorts = {"place", "queuedAt", "queuedAmount"},
      key = "place",
      about = "purpose")
  Page<Waiting> queue(
      @PathVariable("program") String id, @PathVariable String line, Paging paging) {
    return paging
        .over(
            views,
            """
            select place, purpose, training_class, enrollment, application, person, queued_amount,
              queued_at
            from views.fund_use
            where program = :program and line = :line
              and queued_at is not null and granted_at is null and expired_at is null
            """)
        .param("program", id)
        .param("line", line)
        .page(Waiting.class);
  }

  /// Where each rupiah of an allocation went, and what became of the people it was spent on.
  @GetMapping("/allocations/{allocation}/trail")
  @Shows({
    "fund_use",
    "enrollment_board",
    "certificate_register",
    "placement_board",
    "business_board"
  })
  @Lists(
      sorts = {"purpose", "changedAt", "reserved", "paid"},
      key = "purpose")
  Page<Trail> trail(@PathVariable("allocation") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select u.purpose, u.reserved, u.committed, u.paid, u.released, u.reason, u.changed_at,
              w.people,
              (select count(distinct e.person) from views.enrollment_board e
               where e.program = u.program and e.completed_on is not null
                 and e.person = any (w.persons)) completed,
              (select count(distinct c.person) from views.certificate_register c
               where c.program = u.program and c.number is not null
                 and c.status <> 'WITHDRAWN' and c.person = any (w.persons)) certified,
              (select count(distinct p.person) from views.placement_board p
               where p.program = u.program and p.started_on is not null
                 and not p.ended_early and p.person = any (w.persons)) placed,
              (select count(distinct b.person) from views.business_board b
               where b.program = u.program and b.person = any (w.persons)) in_business
            from views.fund_use u
            cross join lateral (
              select coalesce(array_agg(x.person), '{}') persons,
                string_agg(x.person, ',' order by x.person) people
              from (select u.person where u.person is not null
                    union
                    select e.person from views.enrollment_board e
                    where u.person is null and e.training_class = u.training_class
                      and e.begun_on is not null) x) w
            where u.allocation = :allocation
            """)
        .param("allocation", id)
        .page(Trail.class);
  }

  /// What one person who came so far has cost: everything that was paid, over all who came so far.
  @GetMapping("/programs/{program}/costs")
  @Shows({"funds", "enrollment_board", "certificate_register", "placement_board", "business_board"})
  Costs costs(@PathVariable("program") String id) {
    return views
        .sql(
            """
            select p.paid, e.begun, e.completed, c.certified, j.placed, b.in_business,
              p.paid / nullif(e.begun, 0) per_begun,
              p.paid / nullif(e.completed, 0) per_completed,
              p.paid / nullif(c.certified, 0) per_certified,
              p.paid / nullif(j.placed, 0) per_placed
            from (select coalesce(sum(paid), 0)::bigint paid from views.funds where program = :id) p
            cross join (
              select count(distinct person) filter (where begun_on is not null) begun,
                count(distinct person) filter (where completed_on is not null) completed
              from views.enrollment_board where program = :id) e
            cross join (
              select count(distinct person) certified from views.certificate_register
              where program = :id and number is not null and status <> 'WITHDRAWN') c
            cross join (
              select count(distinct person) placed from views.placement_board
              where program = :id and started_on is not null and not ended_early) j
            cross join (
              select count(distinct person) in_business from views.business_board
              where program = :id) b
            """)
        .param("id", id)
        .query(Costs.class)
        .single();
  }

  /// The lines of an office's budget year, and how much on each is still open (S28).
  @GetMapping("/offices/{office}/fiscal-years/{fiscalYear}")
  @Shows({"funds", "fund_use"})
  @Lists(
      sorts = {"program", "approved", "paid", "openAmount"},
      key = {"program", "line", "allocation"})
  Page<YearLine> year(
      @PathVariable String office, @PathVariable("fiscalYear") int year, Paging paging) {
    return paging
        .over(
            views,
            """
            select f.program, f.allocation, f.line, f.approved, f.paid, f.carried_over,
              f.last_commitment, f.closed, f.unspent, count(u.purpose) open_items,
              coalesce(sum(u.reserved - u.paid - u.released), 0)::bigint open_amount, f.waiting
            from views.funds f
            left join views.fund_use u on u.allocation = f.allocation
              and u.reserved > u.paid + u.released and not u.carried_over
            where f.office = :office and f.fiscal_year = :year
            group by f.allocation
            """)
        .param("office", office)
        .param("year", year)
        .page(YearLine.class);
  }

  /// What keeps a line from being closed.
  @GetMapping("/allocations/{allocation}/open-items")
  @Shows({"fund_use"})
  @Lists(
      sorts = {"purpose", "changedAt", "reserved"},
      key = "purpose")
  Page<Use> openItems(@PathVariable("allocation") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select purpose, training_class, enrollment, application, person, reserved, committed,
              paid, released, carried_over, changed_at, reason
            from views.fund_use
            where allocation = :allocation and reserved > paid + released and not carried_over
            """)
        .param("allocation", id)
        .page(Use.class);
  }

  record Waiting(
      long place,
      String purpose,
      @Nullable String trainingClass,
      @Nullable String enrollment,
      @Nullable String application,
      @Nullable String person,
      long queuedAmount,
      Instant queuedAt) {}

  /// @param people with commas between; those of the class where it was spent on a class
  record Trail(
      String purpose,
      long reserved,
      long committed,
      long paid,
      long released,
      @Nullable String reason,
      Instant changedAt,
      @Nullable String people,
      int completed,
      int certified,
      int placed,
      int inBusiness) {}

  /// Whole rupiah; null where nobody came so far. Certificates that were withdrawn and jobs that
  /// ended early do not count.
  record Costs(
      long paid,
      int begun,
      int completed,
      int certified,
      int placed,
      int inBusiness,
      @Nullable Long perBegun,
      @Nullable Long perCompleted,
      @Nullable Long perCertified,
      @Nullable Long perPlaced) {}

  record YearLine(
      String program,
      String allocation,
      String line,
      long approved,
      long paid,
      long carriedOver,
      @Nullable LocalDate lastCommitment,
      boolean closed,
      @Nullable Long unspent,
      int openItems,
      long openAmount,
      int waiting) {}

  record Allocations(String program, List<Reckoned> lines) {}

  /// Sums of everything that ever happened to the line.
  record Line(
      String allocation,
      String line,
      String source,
      int fiscalYear,
      long unitPrice,
      long approved,
      long reserved,
      long committed,
      long paid,
      long released,
      int waiting,
      long waitingAmount,
      long carriedOver,
      int revisions,
      @Nullable Long proposed,
      @Nullable LocalDate lastCommitment,
      boolean closed,
      @Nullable Long unspent) {
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
      boolean carriedOver,
      Instant changedAt,
      @Nullable String reason) {}
}
