package id.jejak.query.licence;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Listed;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who may certify what on a day, what ends soon, and what a lapse touches.
@RestController
@RequestMapping("/api/v1")
class LicenceEndpoint {
  private final JdbcClient views;

  LicenceEndpoint(JdbcClient views) {
    this.views = views;
  }

  /// The bodies whose licence is in force on `:day`, neither suspended nor withdrawn.
  private static final String LICENSED =
      """
      select l.lsp, o.name, t.type, l.number, l.from_day, l.to_day
      from (
        select distinct on (lsp) lsp, number, from_day, to_day
        from views.licence_history
        where what = 'LICENSED' and :day between from_day and to_day
        order by lsp, from_day desc) l
      left join views.organization_directory o on o.organization = l.lsp
      cross join lateral (
        select max(type) as type from views.licence_history h where h.lsp = l.lsp) t
      where not exists (
          select from views.licence_history h
          where h.lsp = l.lsp and h.what = 'WITHDRAWN' and h.from_day <= :day)
        and coalesce((
          select h.what from views.licence_history h
          where h.lsp = l.lsp and h.what in ('SUSPENDED', 'LIFTED') and h.from_day <= :day
          order by h.from_day desc, h.what limit 1), 'LIFTED') = 'LIFTED'
      """;

  /// @param scheme only those licensed for it that day: whom to turn to when a body may not (F8)
  @GetMapping("/lsps")
  @Shows({"licence_history", "licence_scope", "organization_directory"})
  @Lists(
      sorts = {"lsp", "name", "fromDay", "toDay"},
      key = "lsp")
  Page<Body> lsps(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestParam(required = false) @Nullable String scheme,
      Paging paging) {
    return paging
        .over(
            views,
            LICENSED
                + """
                  and (:scheme::text is null or coalesce((
                    select s.covered and (
                      s.to_day >= :day or s.to_day is null and s.from_day >= l.from_day)
                    from views.licence_scope s
                    where s.lsp = l.lsp and s.scheme = :scheme and s.from_day <= :day
                    order by s.from_day desc limit 1), false))
                """)
        .param("day", day)
        .param("scheme", scheme)
        .page(Body.class);
  }

  @GetMapping("/lsps/{lsp}")
  @Shows({"licence_history", "licence_scope"})
  History lsp(@PathVariable("lsp") String id) {
    var facts =
        Listed.of(
            views
                .sql(
                    """
                    select what, from_day, to_day, type, number, detail
                    from views.licence_history where lsp = ? order by from_day, what
                    """)
                .param(id)
                .query(Fact.class));
    if (facts.isEmpty()) {
      throw Problems.notFound(id);
    }
    var scope =
        Listed.of(
            views
                .sql(
                    """
                    select scheme, from_day, covered, to_day
                    from views.licence_scope where lsp = ? order by scheme, from_day
                    """)
                .param(id)
                .query(Scope.class));
    return new History(id, facts, scope);
  }

  /// What a lapse from a day on touches (S17): what is open, and what was decided since.
  @GetMapping("/lsps/{lsp}/affected")
  @Shows({"session_board", "candidate_board", "certificate_register"})
  Affected affected(
      @PathVariable("lsp") String id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam(required = false) @Nullable String scheme) {
    return new Affected(
        about(
            """
            select session from views.session_board
            where lsp = :lsp and (:scheme::text is null or scheme = :scheme) and day >= :from
              and status not in ('CANCELLED', 'CLOSED')
            order by 1
            """,
            id,
            from,
            scheme),
        about(
            """
            select application from views.candidate_board
            where lsp = :lsp and (:scheme::text is null or scheme = :scheme)
              and :from::date is not null and admitted_on is not null and certificate is null
              and status not in ('REJECTED', 'CLOSED', 'WITHDRAWN', 'LAPSED')
            order by 1
            """,
            id,
            from,
            scheme),
        about(
            """
            select certificate from views.certificate_register
            where lsp = :lsp and (:scheme::text is null or scheme = :scheme)
              and valid_from >= :from
            order by 1
            """,
            id,
            from,
            scheme));
  }

  private List<String> about(String sql, String lsp, LocalDate from, @Nullable String scheme) {
    return Listed.of(
        views
            .sql(sql)
            .param("lsp", lsp)
            .param("from", from)
            .param("scheme", scheme)
            .query(String.class));
  }

  /// Licences of bodies and assessors and verifications of venues whose last day is `until` or
  /// before; what ended is listed until it is renewed or withdrawn.
  @GetMapping("/expiries")
  @Shows({"licence_history", "assessor_register", "assessor_membership", "venue_finding"})
  @Lists(
      sorts = {"toDay", "kind", "lsp"},
      key = "key",
      about = "id")
  Page<Expiry> expiries(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
      @RequestParam(required = false) @Nullable String lsp,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select key, kind, id, lsp, scheme, to_day from (
              select concat_ws('|', to_day, kind, id, lsp, scheme) as key, ends.* from (
                select 'LSP' as kind, lsp as id, lsp, null as scheme, max(to_day) as to_day
                from views.licence_history h
                where what = 'LICENSED' and not exists (
                  select from views.licence_history w
                  where w.lsp = h.lsp and w.what = 'WITHDRAWN')
                group by lsp
                union all
                select 'ASSESSOR', a.assessor, m.lsp, null, a.to_day
                from views.assessor_register a
                join views.assessor_membership m
                  on m.assessor = a.assessor and m.left_on is null
                where a.withdrawn_from is null
                union all
                select 'TUK', tuk, lsp, scheme, max(to_day)
                from views.venue_finding where finding = 'VERIFIED'
                group by tuk, lsp, scheme) ends) keyed
            where to_day <= :until and (:lsp::text is null or lsp = :lsp)
            """)
        .param("until", until)
        .param("lsp", lsp)
        .page(Expiry.class);
  }

  record Body(
      String lsp,
      @Nullable String name,
      String type,
      String number,
      LocalDate fromDay,
      LocalDate toDay) {}

  record History(String lsp, List<Fact> history, List<Scope> scope) {}

  record Fact(
      String what,
      LocalDate fromDay,
      @Nullable LocalDate toDay,
      @Nullable String type,
      @Nullable String number,
      @Nullable String detail) {}

  record Scope(String scheme, LocalDate fromDay, boolean covered, @Nullable LocalDate toDay) {}

  /// @param certificates of decisions on that day or later
  record Affected(List<String> sessions, List<String> candidates, List<String> certificates) {}

  record Expiry(
      String key,
      String kind,
      String id,
      @Nullable String lsp,
      @Nullable String scheme,
      LocalDate toDay) {}
}
