package id.jejak.query.scheme;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1")
class SchemeEndpoint {
  private final JdbcClient views;

  SchemeEndpoint(JdbcClient views) {
    this.views = views;
  }

  /// @param kbji only those that qualify for this occupation
  @GetMapping("/schemes")
  @Shows({"scheme_directory", "scheme_occupation"})
  @Lists(
      sorts = {"scheme", "name", "level", "units"},
      key = "scheme")
  Page<Entry> schemes(@RequestParam(required = false) @Nullable String kbji, Paging paging) {
    return paging
        .over(
            views,
            """
            select scheme, name, version, packaging, level, units, validity_months
            from views.scheme_directory
            where (:kbji::text is null or scheme in (
                select o.scheme from views.scheme_occupation o where o.kbji = :kbji))
            """)
        .param("kbji", kbji)
        .page(Entry.class);
  }

  @GetMapping("/schemes/{scheme}")
  @Shows({
    "scheme_directory",
    "scheme_version",
    "scheme_occupation",
    "scheme_demand",
    "instrument_validation"
  })
  Detail scheme(@PathVariable("scheme") String id) {
    var entry =
        views
            .sql(
                """
                select scheme, name, version, packaging, level, units, validity_months
                from views.scheme_directory where scheme = ?
                """)
            .param(id)
            .query(Entry.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    return new Detail(entry, versions(id), occupations(id), demand(id), instruments(id));
  }

  /// What changes from one version to another: a preview of what moving somebody means.
  @GetMapping("/schemes/{scheme}/versions/{version}/changes")
  @Shows({"scheme_version"})
  Page<Terms.Change> changes(
      @PathVariable("scheme") String id, @PathVariable("version") int to, @RequestParam int from) {
    return Page.whole(Terms.changes(terms(id, from), terms(id, to)));
  }

  private JsonNode terms(String scheme, int version) {
    return views
        .sql("select terms from views.scheme_version where scheme = ? and version = ?")
        .param(scheme)
        .param(version)
        .query(String.class)
        .optional()
        .map(Terms::read)
        .orElseThrow(() -> Problems.notFound(scheme + "/" + version));
  }

  private List<Version> versions(String scheme) {
    return Listed.of(
        views
            .sql(
                """
                select version, terms, certifier, changes, superseded_until, candidates,
                  retired_from
                from views.scheme_version where scheme = ? order by version
                """)
            .param(scheme)
            .query((row, _) ->
                new Version(
                    row.getInt("version"),
                    status(row),
                    row.getString("certifier"),
                    row.getString("changes"),
                    row.getObject("superseded_until", LocalDate.class),
                    row.getString("candidates"),
                    row.getObject("retired_from", LocalDate.class),
                    Terms.read(row.getString("terms")))));
  }

  private static String status(ResultSet row) throws SQLException {
    return row.getObject("retired_from") != null
        ? "RETIRED"
        : row.getObject("superseded_until") != null ? "RETIRING" : "PUBLISHED";
  }

  private List<Occupation> occupations(String scheme) {
    return Listed.of(
        views
            .sql("select kbji, title from views.scheme_occupation where scheme = ? order by kbji")
            .param(scheme)
            .query(Occupation.class));
  }

  private List<Demand> demand(String scheme) {
    return Listed.of(
        views
            .sql(
                """
                select region, year, people, source
                from views.scheme_demand where scheme = ? order by year, region
                """)
            .param(scheme)
            .query(Demand.class));
  }

  private List<Instrument> instruments(String scheme) {
    return Listed.of(
        views
            .sql(
                """
                select version, lsp, instrument, fit, on_day, record
                from views.instrument_validation where scheme = ?
                order by version, lsp, instrument
                """)
            .param(scheme)
            .query(Instrument.class));
  }

  record Entry(
      String scheme,
      String name,
      int version,
      String packaging,
      int level,
      int units,
      int validityMonths) {}

  record Detail(
      Entry scheme,
      List<Version> versions,
      List<Occupation> occupations,
      List<Demand> demand,
      List<Instrument> instruments) {}

  /// @param until the last day of a version that has a next one
  /// @param candidates what becomes of those not assessed by then
  record Version(
      int version,
      String status,
      String certifier,
      @Nullable String changes,
      @Nullable LocalDate until,
      @Nullable String candidates,
      @Nullable LocalDate retiredFrom,
      JsonNode terms) {}

  record Occupation(String kbji, String title) {}

  record Demand(String region, int year, int people, String source) {}

  record Instrument(
      int version, String lsp, String instrument, boolean fit, LocalDate onDay, String record) {}
}
