package id.jejak.query.agreement;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Listed;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.sql.ResultSet;
import java.sql.SQLException;
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
class AgreementEndpoint {
  private final JdbcClient views;

  AgreementEndpoint(JdbcClient views) {
    this.views = views;
  }

  /// How it stands on a day follows from its dates.
  private static final String COLUMNS =
      """
      select agreement, kind, string_to_array(parties, ' ') parties,
        string_to_array(nullif(schemes, ''), ' ') schemes, subject, from_day, to_day, quota,
        funding, parent, signed_on, amended_on, reminded_at, terminated_on, expired_on, reason,
        case when terminated_on <= :day then 'TERMINATED'
          when signed_on is null then 'DRAFT'
          when to_day < :day then 'EXPIRED'
          when signed_on > :day or from_day > :day then 'SIGNED'
          else 'IN_FORCE' end status
      from views.agreement_board
      """;

  /// @param day the day on which the status is asked for
  @GetMapping("/agreements")
  @Shows({"agreement_board"})
  @Lists(
      sorts = {"agreement", "fromDay", "toDay", "status"},
      key = "agreement")
  Page<Entry> agreements(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestParam(required = false) @Nullable String party,
      @RequestParam(required = false) @Nullable String status,
      Paging paging) {
    return paging
        .over(
            views,
            "select * from ("
                + COLUMNS
                + """
                ) a where (:party::text is null or :party = any(parties))
                  and (:status::text is null or status = :status)
                """)
        .param("day", day)
        .param("party", party)
        .param("status", status)
        .page(Entry.class, AgreementEndpoint::entry);
  }

  @GetMapping("/agreements/{agreement}")
  @Shows({"agreement_board", "intake_promise"})
  Detail agreement(
      @PathVariable("agreement") String id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
    var entry =
        views
            .sql(COLUMNS + "where agreement = :id")
            .param("day", day)
            .param("id", id)
            .query(AgreementEndpoint::entry)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    var promises =
        Listed.of(
            views
                .sql(
                    """
                    select partner, from_day, to_day, people, taken
                    from views.intake_promise where agreement = ? order by from_day, partner
                    """)
                .param(id)
                .query(Promise.class));
    return new Detail(entry, promises);
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getString("agreement"),
        row.getString("kind"),
        row.getString("status"),
        words(row, "parties"),
        words(row, "schemes"),
        row.getString("subject"),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        row.getInt("quota"),
        row.getObject("funding", Long.class),
        row.getString("parent"),
        row.getObject("signed_on", LocalDate.class),
        row.getObject("amended_on", LocalDate.class),
        row.getObject("terminated_on", LocalDate.class),
        row.getString("reason"));
  }

  private static List<String> words(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  record Entry(
      String agreement,
      String kind,
      String status,
      List<String> parties,
      List<String> schemes,
      String subject,
      LocalDate fromDay,
      LocalDate toDay,
      int quota,
      @Nullable Long funding,
      @Nullable String parent,
      @Nullable LocalDate signedOn,
      @Nullable LocalDate amendedOn,
      @Nullable LocalDate terminatedOn,
      @Nullable String reason) {}

  record Detail(Entry agreement, List<Promise> promises) {}

  /// `taken`: given where the promise was broken.
  record Promise(
      String partner, LocalDate fromDay, LocalDate toDay, int people, @Nullable Integer taken) {}
}
