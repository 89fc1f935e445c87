package id.jejak.query.assessor;

import id.jejak.engine.vault.Sealing;
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

@RestController
@RequestMapping("/api/v1")
class AssessorEndpoint {
  private final JdbcClient views;
  private final Sealing sealing;

  AssessorEndpoint(JdbcClient views, Sealing sealing) {
    this.views = views;
    this.sealing = sealing;
  }

  private static final String COLUMNS =
      """
      select assessor, person, name, registration, fields, from_day, to_day, suspended_from,
        withdrawn_from, reason,
        case when withdrawn_from is not null then 'WITHDRAWN'
          when suspended_from is not null then 'SUSPENDED'
          when expired_from is not null then 'EXPIRED'
          else 'ACTIVE' end status
      from views.assessor_register a
      """;

  /// @param day with it, only those who may assess that day as far as the register knows (R19)
  @GetMapping("/assessors")
  @Shows({"assessor_register", "assessor_membership"})
  @Lists(
      sorts = {"assessor", "toDay", "status"},
      key = "assessor")
  Page<Entry> assessors(
      @RequestParam(required = false) @Nullable String lsp,
      @RequestParam(required = false) @Nullable String scheme,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate day,
      Paging paging) {
    return paging
        .over(
            views,
            COLUMNS
                + """
                where (:lsp::text is null or exists (
                    select from views.assessor_membership m
                    where m.assessor = a.assessor and m.lsp = :lsp
                      and (:day::date is null and m.left_on is null
                        or m.from_day <= :day::date
                          and (m.left_on is null or m.left_on > :day::date))))
                  and (:scheme::text is null
                    or :scheme = any(string_to_array(fields, ' ')))
                  and (:day::date is null or (:day::date between from_day and to_day
                    and (suspended_from is null or suspended_from > :day::date)
                    and (withdrawn_from is null or withdrawn_from > :day::date)))
                """)
        .param("lsp", lsp)
        .param("scheme", scheme)
        .param("day", day)
        .page(Entry.class)
        .map(this::opened);
  }

  @GetMapping("/assessors/{assessor}")
  @Shows({"assessor_register", "assessor_membership", "assessor_conflict"})
  Detail assessor(@PathVariable("assessor") String id) {
    var entry =
        views
            .sql(COLUMNS + "where assessor = ?")
            .param(id)
            .query(Entry.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    var bodies =
        Listed.of(
            views
                .sql(
                    """
                    select lsp, from_day, left_on
                    from views.assessor_membership where assessor = ? order by lsp
                    """)
                .param(id)
                .query(Membership.class));
    var conflicts =
        Listed.of(
            views
                .sql(
                    """
                    select towards, kind, until_day
                    from views.assessor_conflict where assessor = ? order by towards, kind
                    """)
                .param(id)
                .query(Conflict.class));
    return new Detail(opened(entry), bodies, conflicts);
  }

  private Entry opened(Entry entry) {
    return entry.named(
        open(entry.name(), "assessor_register.name"),
        open(entry.registration(), "assessor_register.registration"));
  }

  private @Nullable String open(@Nullable String sealed, String place) {
    return sealed == null ? null : sealing.open(sealed, place, String.class).value();
  }

  /// `fields`: the schemes, with spaces between them.
  record Entry(
      String assessor,
      String person,
      @Nullable String name,
      @Nullable String registration,
      String fields,
      LocalDate fromDay,
      LocalDate toDay,
      @Nullable LocalDate suspendedFrom,
      @Nullable LocalDate withdrawnFrom,
      @Nullable String reason,
      String status) {
    Entry named(@Nullable String opened, @Nullable String number) {
      return new Entry(
          assessor,
          person,
          opened,
          number,
          fields,
          fromDay,
          toDay,
          suspendedFrom,
          withdrawnFrom,
          reason,
          status);
    }
  }

  record Detail(Entry assessor, List<Membership> bodies, List<Conflict> conflicts) {}

  record Membership(String lsp, LocalDate fromDay, @Nullable LocalDate leftOn) {}

  record Conflict(String towards, String kind, LocalDate untilDay) {}
}
