package id.jejak.query.audit;

import id.jejak.engine.vault.Sealing;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Listed;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Audit cases with their findings, and the questions that auditors always ask.
@RestController
@RequestMapping("/api/v1")
class AuditEndpoint {
  /// What is refused so that nobody judges in their own cause.
  private static final List<String> IMPARTIALITY =
      List.of(
          "CONFLICT_OF_INTEREST",
          "MEMBER_NOT_INDEPENDENT",
          "PANELIST_NOT_INDEPENDENT",
          "INVESTIGATOR_NOT_INDEPENDENT");

  private final JdbcClient views;
  private final Sealing sealing;

  AuditEndpoint(JdbcClient views, Sealing sealing) {
    this.views = views;
    this.sealing = sealing;
  }

  @GetMapping("/audit-cases")
  @Shows({"audit_case"})
  @Lists(
      sorts = {"audit", "openedAt", "status"},
      key = "audit")
  Page<Case> cases(@RequestParam(required = false) @Nullable String status, Paging paging) {
    return paging
        .over(
            views,
            """
            select audit, position, question, status, opened_at, opened_by, findings, open,
              closed_at
            from views.audit_case
            where (:status::text is null or status = :status)
            """)
        .param("status", status)
        .page(Case.class)
        .map(this::opened);
  }

  @GetMapping("/audit-cases/{audit}")
  @Shows({"audit_case", "audit_finding"})
  Whole one(@PathVariable("audit") String id) {
    var known =
        views
            .sql(
                """
                select audit, position, question, status, opened_at, opened_by, findings, open,
                  closed_at
                from views.audit_case where audit = ?
                """)
            .param(id)
            .query(Case.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    var findings =
        Listed.of(
            views
                .sql(
                    """
                    select number, grade, about, finding, found_at, found_by, action, followed_up_on
                    from views.audit_finding where audit = ? order by number
                    """)
                .param(id)
                .query(Finding.class));
    return new Whole(opened(known), findings.stream().map(this::opened).toList());
  }

  /// Every refused attempt to judge in one's own cause, the latest first.
  @GetMapping("/audit/impartiality")
  @Shows({"refusal_log"})
  @Lists(
      sorts = {"-position", "code", "actor"},
      key = "position")
  Page<Attempt> impartiality(@RequestParam(required = false) @Nullable Long before, Paging paging) {
    return paging
        .over(
            views,
            """
            select position, code, command, target, details, actor, role, occurred_at,
              recorded_at
            from views.refusal_log
            where code in (:codes) and (:before::bigint is null or position < :before)
            """)
        .param("codes", IMPARTIALITY)
        .param("before", before)
        .page(Attempt.class);
  }

  /// Which records were corrected, by whom, on what evidence; the latest first.
  @GetMapping("/corrections")
  @Shows({"correction_register"})
  @Lists(
      sorts = {"-position", "thing", "requester", "approver"},
      key = "position")
  Page<Correction> corrections(
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable Long before,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select position, thing, fact, person, what, evidence, document, reason, case_id,
              requester, approver, occurred_at, recorded_at
            from views.correction_register
            where (:person::text is null or person = :person)
              and (:before::bigint is null or position < :before)
            """)
        .param("person", person)
        .param("before", before)
        .page(Correction.class)
        .map(this::opened);
  }

  private Correction opened(Correction sealed) {
    return new Correction(
        sealed.position(),
        sealed.thing(),
        sealed.fact(),
        sealed.person(),
        sealed.what(),
        open(sealed.evidence(), CorrectionRegister.NAME + ".evidence"),
        sealed.document(),
        sealed.reason(),
        sealed.caseId(),
        sealed.requester(),
        sealed.approver(),
        sealed.occurredAt(),
        sealed.recordedAt());
  }

  private Case opened(Case sealed) {
    return new Case(
        sealed.audit(),
        sealed.position(),
        open(sealed.question(), AuditCases.NAME + ".question"),
        sealed.status(),
        sealed.openedAt(),
        sealed.openedBy(),
        sealed.findings(),
        sealed.open(),
        sealed.closedAt());
  }

  private Finding opened(Finding sealed) {
    return new Finding(
        sealed.number(),
        sealed.grade(),
        sealed.about(),
        open(sealed.finding(), AuditFindings.NAME + ".finding"),
        sealed.foundAt(),
        sealed.foundBy(),
        open(sealed.action(), AuditFindings.NAME + ".action"),
        sealed.followedUpOn());
  }

  private @Nullable String open(@Nullable String sealed, String place) {
    return sealed == null ? null : sealing.open(sealed, place, String.class).value();
  }

  record Whole(Case audit, List<Finding> findings) {}

  /// @param position of the log up to which it is asked; a history can be read there
  record Case(
      String audit,
      long position,
      @Nullable String question,
      String status,
      Instant openedAt,
      String openedBy,
      long findings,
      long open,
      @Nullable Instant closedAt) {}

  /// @param action what was done about it; null as long as nothing is
  record Finding(
      int number,
      String grade,
      String about,
      @Nullable String finding,
      Instant foundAt,
      String foundBy,
      @Nullable String action,
      @Nullable LocalDate followedUpOn) {}

  record Attempt(
      long position,
      String code,
      String command,
      String target,
      String details,
      String actor,
      String role,
      Instant occurredAt,
      Instant recordedAt) {}

  /// @param evidence sealed for the person; null where none is recorded, or once they are erased
  /// @param document that a record of an institution was corrected by
  record Correction(
      long position,
      String thing,
      String fact,
      @Nullable String person,
      @Nullable String what,
      @Nullable String evidence,
      @Nullable String document,
      @Nullable String reason,
      @Nullable String caseId,
      @Nullable String requester,
      @Nullable String approver,
      Instant occurredAt,
      Instant recordedAt) {}
}
