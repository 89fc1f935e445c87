package id.jejak.query.complaint;

import id.jejak.engine.vault.Sealing;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Complaints; what somebody says is read one complaint at a time.
@RestController
@RequestMapping("/api/v1")
class ComplaintEndpoint {
  private static final String COLUMNS =
      """
      complaint, about, complainant, filed_on, filed_at, status, acknowledged_at, investigator,
        decider, outcome, reason, resolved_at
      """;

  private final JdbcClient views;
  private final Sealing sealing;

  ComplaintEndpoint(JdbcClient views, Sealing sealing) {
    this.views = views;
    this.sealing = sealing;
  }

  @GetMapping("/complaints")
  @Shows({"complaint_board"})
  @Lists(
      sorts = {"complaint", "filedOn", "status"},
      key = "complaint")
  Page<Entry> complaints(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String about,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select %s from views.complaint_board
            where (:status::text is null or status = :status)
              and (:about::text is null or about = :about)
            """
                .formatted(COLUMNS))
        .param("status", status)
        .param("about", about)
        .page(Entry.class);
  }

  @GetMapping("/complaints/{complaint}")
  @Shows({"complaint_board"})
  Complaint one(@PathVariable("complaint") String id) {
    var entry =
        views
            .sql("select %s from views.complaint_board where complaint = ?".formatted(COLUMNS))
            .param(id)
            .query(Entry.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    String sealed =
        views
            .sql("select statement from views.complaint_board where complaint = ?")
            .param(id)
            .query(String.class)
            .single();
    return new Complaint(
        entry, sealing.open(sealed, ComplaintBoard.NAME + ".statement", String.class).value());
  }

  /// @param statement null once the complainant is erased
  record Complaint(Entry entry, @Nullable String statement) {}

  /// @param complainant null when the person is not known here
  record Entry(
      String complaint,
      String about,
      @Nullable String complainant,
      LocalDate filedOn,
      Instant filedAt,
      String status,
      @Nullable Instant acknowledgedAt,
      @Nullable String investigator,
      @Nullable String decider,
      @Nullable String outcome,
      @Nullable String reason,
      @Nullable Instant resolvedAt) {}
}
