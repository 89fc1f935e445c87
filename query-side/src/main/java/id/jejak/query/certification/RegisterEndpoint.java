package id.jejak.query.certification;

import id.jejak.query.Listed;
import id.jejak.query.Page;
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
  Page<Entry> certificates(
      @RequestParam(required = false) @Nullable String program,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "100") int limit) {
    int size = Page.size(limit);
    var found =
        Listed.of(
            views
                .sql(
                    """
                    select certificate, number, person, scheme, scheme_version, lsp, program,
                      assessment, plenary, valid_from, valid_to, issued_at, status, suspended_at,
                      reinstated_at, withdrawn_from, expired_at, reason
                    from views.certificate_register
                    where number is not null
                      and (:program::text is null or program = :program)
                      and (:status::text is null or status = :status)
                      and certificate > :after
                    order by certificate limit :limit
                    """)
                .param("program", program)
                .param("status", status)
                .param("after", after == null ? "" : after)
                .param("limit", size + 1)
                .query(Entry.class));
    return Page.of(found, size, Entry::certificate);
  }

  record Entry(
      String certificate,
      String number,
      String person,
      String scheme,
      int schemeVersion,
      String lsp,
      String program,
      String assessment,
      String plenary,
      LocalDate validFrom,
      LocalDate validTo,
      Instant issuedAt,
      String status,
      @Nullable Instant suspendedAt,
      @Nullable Instant reinstatedAt,
      @Nullable LocalDate withdrawnFrom,
      @Nullable Instant expiredAt,
      @Nullable String reason) {}
}
