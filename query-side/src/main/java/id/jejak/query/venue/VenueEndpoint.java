package id.jejak.query.venue;

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
class VenueEndpoint {
  private final JdbcClient views;

  VenueEndpoint(JdbcClient views) {
    this.views = views;
  }

  /// @param lsp with `scheme` and `day`: only those that the body finds fit for it that day (R18)
  @GetMapping("/tuks")
  @Shows({"venue_board", "venue_finding"})
  @Lists(
      sorts = {"tuk", "district", "capacity", "kind"},
      key = "tuk")
  Page<Venue> venues(
      @RequestParam(required = false) @Nullable String lsp,
      @RequestParam(required = false) @Nullable String scheme,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate day,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select tuk, kind, host, district, capacity from views.venue_board b
            where (:lsp::text is null or exists (
                select from views.venue_finding f
                where f.tuk = b.tuk and f.lsp = :lsp and f.finding = 'VERIFIED'
                  and (:scheme::text is null or f.scheme = :scheme)
                  and (:day::date is null or :day::date between f.from_day and f.to_day)
                  and not exists (
                    select from views.venue_finding no
                    where no.tuk = f.tuk and no.lsp = f.lsp and no.scheme = f.scheme
                      and no.finding = 'FAILED' and no.from_day >= f.from_day
                      and (:day::date is null or no.from_day <= :day::date))))
            """)
        .param("lsp", lsp)
        .param("scheme", scheme)
        .param("day", day)
        .page(Venue.class);
  }

  @GetMapping("/tuks/{tuk}")
  @Shows({"venue_board", "venue_finding"})
  Detail venue(@PathVariable("tuk") String id) {
    var venue =
        views
            .sql("select tuk, kind, host, district, capacity from views.venue_board where tuk = ?")
            .param(id)
            .query(Venue.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    var findings =
        Listed.of(
            views
                .sql(
                    """
                    select lsp, scheme, finding, from_day, to_day, reason
                    from views.venue_finding where tuk = ? order by from_day, lsp, scheme, finding
                    """)
                .param(id)
                .query(Finding.class));
    return new Detail(venue, findings);
  }

  record Venue(String tuk, String kind, String host, String district, int capacity) {}

  record Detail(Venue venue, List<Finding> findings) {}

  record Finding(
      String lsp,
      String scheme,
      String finding,
      LocalDate fromDay,
      @Nullable LocalDate toDay,
      @Nullable String reason) {}
}
