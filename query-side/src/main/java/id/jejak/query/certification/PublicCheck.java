package id.jejak.query.certification;

import id.jejak.messages.certification.CertificateId;
import id.jejak.query.PersonNames;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Is this certificate good? Asked by anybody, with the number; the answer names the holder only to
/// who also has the check code from the paper.
@RestController
@RequestMapping("/api/v1")
class PublicCheck {
  private final JdbcClient views;
  private final PersonNames names;
  private final CheckCodes codes;

  PublicCheck(JdbcClient views, PersonNames names, CheckCodes codes) {
    this.views = views;
    this.names = names;
    this.codes = codes;
  }

  @GetMapping("/public/certificates/{number}")
  @Shows({
    "certificate_register",
    "certificate_status",
    "person_directory",
    "scheme_directory",
    "organization_directory"
  })
  Answer check(
      @PathVariable String number,
      @RequestParam(required = false) @Nullable String code,
      @RequestParam(required = false) @Nullable LocalDate on) {
    var found =
        views
            .sql(
                """
                select r.certificate, r.number,
                  case when :on::date is null then r.status
                    when :on > r.valid_to and d.status in ('ACTIVE', 'SUSPENDED') then 'EXPIRED'
                    else coalesce(d.status, 'NONE') end status,
                  r.scheme, s.name scheme_name, r.scheme_version, r.lsp,
                  coalesce(o.name, r.issuer) lsp_name, r.valid_from, r.valid_to, r.suspended_at,
                  r.reinstated_at, r.withdrawn_from, r.expired_at, n.number instead, r.duplicates,
                  case when p.data = 'NORMAL' then p.name end holder
                from views.certificate_register r
                left join views.certificate_register n on n.certificate = r.superseded_by
                left join lateral (
                  select * from views.certificate_status d
                  where d.certificate = r.certificate and d.effective_from <= :on
                  order by d.position desc limit 1) d on true
                left join views.scheme_directory s on s.scheme = r.scheme
                left join views.organization_directory o on o.organization = r.lsp
                left join views.person_directory p on p.person = r.person
                where r.number = :number order by r.issuer nulls first limit 1
                """)
            .param("number", printed(number))
            .param("on", on)
            .query(Found.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(number));
    return found.answer(knows(code, found.certificate()) ? names.open(found.holder()) : null);
  }

  /// In an address the number may be written with dashes.
  private static String printed(String number) {
    return number.replace('-', ' ').strip();
  }

  /// Takes as long for a nearly right code as for a wrong one.
  private boolean knows(@Nullable String code, String certificate) {
    return code != null
        && MessageDigest.isEqual(
            code.getBytes(StandardCharsets.UTF_8),
            codes.of(new CertificateId(certificate)).getBytes(StandardCharsets.UTF_8));
  }

  record Found(
      String certificate,
      String number,
      String status,
      String scheme,
      @Nullable String schemeName,
      int schemeVersion,
      @Nullable String lsp,
      @Nullable String lspName,
      LocalDate validFrom,
      LocalDate validTo,
      @Nullable Instant suspendedAt,
      @Nullable Instant reinstatedAt,
      @Nullable LocalDate withdrawnFrom,
      @Nullable Instant expiredAt,
      @Nullable String instead,
      int duplicates,
      @Nullable String holder) {
    Answer answer(@Nullable String name) {
      return new Answer(
          number,
          status,
          new Scheme(scheme, schemeName, schemeVersion),
          new Body(lsp, lspName),
          validFrom,
          validTo,
          suspendedAt,
          reinstatedAt,
          withdrawnFrom,
          expiredAt,
          instead,
          duplicates,
          name);
    }
  }

  /// @param status `ACTIVE`, `SUSPENDED`, `WITHDRAWN`, `EXPIRED` or `SUPERSEDED`, now or on the day
  ///   asked about; why is nobody else's business
  /// @param instead the number of the certificate that stands in its place
  /// @param duplicates how many papers more were made of it
  record Answer(
      String number,
      String status,
      Scheme scheme,
      Body body,
      LocalDate validFrom,
      LocalDate validTo,
      @Nullable Instant suspendedAt,
      @Nullable Instant reinstatedAt,
      @Nullable LocalDate withdrawnFrom,
      @Nullable Instant expiredAt,
      @Nullable String instead,
      int duplicates,
      @Nullable String holder) {}

  record Scheme(String id, @Nullable String name, int version) {}

  record Body(@Nullable String id, @Nullable String name) {}
}
