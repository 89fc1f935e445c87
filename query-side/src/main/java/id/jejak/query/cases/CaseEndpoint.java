package id.jejak.query.cases;

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

/// Cases as a committee and an auditor read them.
@RestController
@RequestMapping("/api/v1")
class CaseEndpoint {
  private static final String COLUMNS =
      """
      c.case_id, c.kind, c.subject, c.cause, c.person, c.certificate, c.assessment, c.application,
        c.scheme, c.status, c.opened_at, c.opened_by, c.due_on, c.extended, c.fraud, c.field,
        c.heard_at, c.outcome, c.reason, c.decided_at, c.decided_by, c.closed_at
      """;

  private final JdbcClient views;
  private final Sealing sealing;

  CaseEndpoint(JdbcClient views, Sealing sealing) {
    this.views = views;
    this.sealing = sealing;
  }

  @GetMapping("/cases")
  @Shows({"case_register"})
  @Lists(
      sorts = {"caseId", "openedAt", "dueOn", "status", "kind"},
      key = "caseId")
  Page<Entry> cases(
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String certificate,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select %s from views.case_register c
            where (:kind::text is null or c.kind = :kind)
              and (:status::text is null or c.status = :status)
              and (:person::text is null or c.person = :person)
              and (:certificate::text is null or c.certificate = :certificate)
            """
                .formatted(COLUMNS))
        .param("kind", kind)
        .param("status", status)
        .param("person", person)
        .param("certificate", certificate)
        .page(Entry.class);
  }

  @GetMapping("/cases/{caseId}")
  @Shows({"case_register"})
  Case one(@PathVariable("caseId") String id) {
    var entry =
        views
            .sql("select %s from views.case_register c where c.case_id = ?".formatted(COLUMNS))
            .param(id)
            .query(Entry.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    var said =
        views
            .sql("select suspicion, evidence, statement from views.case_register where case_id = ?")
            .param(id)
            .query(Said.class)
            .single();
    return new Case(
        entry,
        open(said.suspicion(), "suspicion"),
        open(said.evidence(), "evidence"),
        open(said.statement(), "statement"));
  }

  /// The certificates that an invalid body, scheme or scheme version touches (impact recall), with
  /// the case that was opened about each.
  @GetMapping("/cases/{caseId}/touched")
  @Shows({"case_register", "certificate_register"})
  @Lists(
      sorts = {"certificate", "validFrom", "validTo", "status"},
      key = "certificate")
  Page<Touched> touched(@PathVariable("caseId") String id, Paging paging) {
    one(id);
    return paging
        .over(
            views,
            """
            select r.certificate, r.number, r.person, r.scheme, r.scheme_version, r.lsp,
              r.assessment, r.valid_from, r.valid_to, r.status, own.case_id, own.status case_status,
              own.outcome
            from views.case_register c
            join views.certificate_register r
              on r.certificate = c.subject or r.assessment = c.subject or r.lsp = c.subject
              or r.scheme = c.subject or r.scheme || '/' || r.scheme_version = c.subject
            left join views.case_register own
              on own.certificate = r.certificate and own.cause = c.case_id
            where c.case_id = :case and r.number is not null
            """)
        .param("case", id)
        .page(Touched.class);
  }

  /// The assessments of an assessor on days without a licence, each with its case, how it ended,
  /// and the certificate that rests on it.
  @GetMapping("/assessors/{assessor}/recalls")
  @Shows({"case_register", "certificate_register"})
  @Lists(
      sorts = {"openedAt", "dueOn", "status"},
      key = "caseId")
  Page<Recall> recalls(@PathVariable("assessor") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select c.case_id, c.assessment, c.person, c.status, c.opened_at, c.due_on, c.outcome,
              c.reason, c.decided_at, c.closed_at, r.certificate, r.number,
              r.status certificate_status
            from views.case_register c
            left join views.certificate_register r on r.assessment = c.assessment
            where c.kind = 'RECALL' and c.cause = :assessor
            """)
        .param("assessor", id)
        .page(Recall.class);
  }

  private @Nullable String open(@Nullable String sealed, String column) {
    return sealed == null
        ? null
        : sealing.open(sealed, CaseRegister.NAME + "." + column, String.class).value();
  }

  /// @param entry the case
  /// @param suspicion what the suspicion of fraud rests on
  /// @param evidence what a correction rests on
  /// @param statement the last one; each null when there is none, or once the person is erased
  record Case(
      Entry entry,
      @Nullable String suspicion,
      @Nullable String evidence,
      @Nullable String statement) {}

  record Said(@Nullable String suspicion, @Nullable String evidence, @Nullable String statement) {}

  record Entry(
      String caseId,
      String kind,
      String subject,
      String cause,
      @Nullable String person,
      @Nullable String certificate,
      @Nullable String assessment,
      @Nullable String application,
      @Nullable String scheme,
      String status,
      Instant openedAt,
      String openedBy,
      LocalDate dueOn,
      boolean extended,
      @Nullable String fraud,
      @Nullable String field,
      @Nullable Instant heardAt,
      @Nullable String outcome,
      @Nullable String reason,
      @Nullable Instant decidedAt,
      @Nullable String decidedBy,
      @Nullable Instant closedAt) {}

  record Touched(
      String certificate,
      String number,
      String person,
      String scheme,
      int schemeVersion,
      @Nullable String lsp,
      @Nullable String assessment,
      LocalDate validFrom,
      LocalDate validTo,
      String status,
      @Nullable String caseId,
      @Nullable String caseStatus,
      @Nullable String outcome) {}

  record Recall(
      String caseId,
      @Nullable String assessment,
      @Nullable String person,
      String status,
      Instant openedAt,
      LocalDate dueOn,
      @Nullable String outcome,
      @Nullable String reason,
      @Nullable Instant decidedAt,
      @Nullable Instant closedAt,
      @Nullable String certificate,
      @Nullable String number,
      @Nullable String certificateStatus) {}
}
