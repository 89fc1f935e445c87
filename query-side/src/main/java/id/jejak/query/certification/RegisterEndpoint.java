package id.jejak.query.certification;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Shows;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The register, for those who keep it.
@RestController
@RequestMapping("/api/v1")
class RegisterEndpoint {
  private final JdbcClient views;

  RegisterEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/certificates")
  @Shows({"certificate_register"})
  @Lists(
      sorts = {"certificate", "number", "validFrom", "validTo", "issuedAt", "status"},
      key = "certificate")
  Page<Entry> certificates(
      @RequestParam(required = false) @Nullable String program,
      @RequestParam(required = false) @Nullable String status,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select certificate, number, person, scheme, scheme_version, lsp, program,
              assessment, plenary, previous, correction, issuer_kind, issuer, verification,
              valid_from, valid_to, issued_at, status, suspended_at, reinstated_at,
              withdrawn_from, expired_at, renewed_by, superseded_by, case_id, duplicates,
              form, printed_at, delivered_on, reason
            from views.certificate_register
            where number is not null
              and (:program::text is null or program = :program)
              and (:status::text is null or status = :status)
            """)
        .param("program", program)
        .param("status", status)
        .page(Entry.class);
  }

  /// Decided competent, and waiting until the body may certify again (S9).
  @GetMapping("/certificates/withheld")
  @Shows({"certificate_register"})
  @Lists(
      sorts = {"certificate", "since"},
      key = "certificate")
  Page<Withheld> withheld(@RequestParam(required = false) @Nullable String lsp, Paging paging) {
    return paging
        .over(
            views,
            """
            select certificate, person, scheme, lsp, program, assessment,
              withheld_since since, reason objection
            from views.certificate_register
            where status = 'WITHHELD' and (:lsp::text is null or lsp = :lsp)
            """)
        .param("lsp", lsp)
        .page(Withheld.class);
  }

  record Entry(
      String certificate,
      String number,
      String person,
      String scheme,
      int schemeVersion,
      @Nullable String lsp,
      @Nullable String program,
      @Nullable String assessment,
      @Nullable String plenary,
      @Nullable String previous,
      @Nullable String correction,
      @Nullable String issuerKind,
      @Nullable String issuer,
      @Nullable String verification,
      LocalDate validFrom,
      LocalDate validTo,
      Instant issuedAt,
      String status,
      @Nullable Instant suspendedAt,
      @Nullable Instant reinstatedAt,
      @Nullable LocalDate withdrawnFrom,
      @Nullable Instant expiredAt,
      @Nullable String renewedBy,
      @Nullable String supersededBy,
      @Nullable String caseId,
      int duplicates,
      @Nullable String form,
      @Nullable Instant printedAt,
      @Nullable LocalDate deliveredOn,
      @Nullable String reason) {}

  /// @param objection the code of what stands in the way
  record Withheld(
      String certificate,
      String person,
      String scheme,
      String lsp,
      @Nullable String program,
      String assessment,
      LocalDate since,
      String objection) {}
}
