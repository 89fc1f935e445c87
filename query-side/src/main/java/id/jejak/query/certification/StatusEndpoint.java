package id.jejak.query.certification;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The status of a certificate on a day, as known at a moment (F14), and every word about it.
@RestController
@RequestMapping("/api/v1/certificates/{certificate}")
class StatusEndpoint {
  private final JdbcClient views;

  StatusEndpoint(JdbcClient views) {
    this.views = views;
  }

  /// @param on the day that is asked about
  /// @param known what was recorded later does not count; everything does where it is not given
  @GetMapping("/status")
  @Shows({"certificate_register", "certificate_status"})
  OnDay status(
      @PathVariable String certificate,
      @RequestParam LocalDate on,
      @RequestParam(required = false) @Nullable Instant known) {
    return views
        .sql(
            """
            select r.certificate, r.number, r.valid_from, r.valid_to,
              case when :on > r.valid_to and s.status in ('ACTIVE', 'SUSPENDED') then 'EXPIRED'
                else coalesce(s.status, 'NONE') end status,
              s.effective_from since, s.recorded_at, s.reason, s.case_id, s.instead
            from views.certificate_register r
            left join lateral (
              select * from views.certificate_status s
              where s.certificate = r.certificate and s.effective_from <= :on
                and (:known::timestamptz is null or s.recorded_at <= :known)
              order by s.position desc limit 1) s on true
            where r.certificate = :certificate and r.number is not null
            """)
        .param("certificate", certificate)
        .param("on", on)
        .param("known", known == null ? null : Timestamp.from(known))
        .query(OnDay.class)
        .optional()
        .orElseThrow(() -> Problems.notFound(certificate));
  }

  @GetMapping("/history")
  @Shows({"certificate_status"})
  @Lists(key = "position")
  Page<Word> history(@PathVariable String certificate, Paging paging) {
    return paging
        .over(
            views,
            """
            select position, status, effective_from, occurred_at, recorded_at, reason, case_id,
              instead
            from views.certificate_status where certificate = :certificate
            """)
        .param("certificate", certificate)
        .page(Word.class);
  }

  /// @param status `NONE` before the first day of validity, or before anything was known
  /// @param instead the certificate that stands in its place
  record OnDay(
      String certificate,
      String number,
      LocalDate validFrom,
      LocalDate validTo,
      String status,
      @Nullable LocalDate since,
      @Nullable Instant recordedAt,
      @Nullable String reason,
      @Nullable String caseId,
      @Nullable String instead) {}

  /// @param effectiveFrom null where the validity says it
  record Word(
      long position,
      String status,
      @Nullable LocalDate effectiveFrom,
      Instant occurredAt,
      Instant recordedAt,
      @Nullable String reason,
      @Nullable String caseId,
      @Nullable String instead) {}
}
