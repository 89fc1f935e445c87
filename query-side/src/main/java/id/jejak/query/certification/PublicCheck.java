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
  @Shows({"certificate_register", "person_directory", "scheme_directory", "organization_directory"})
  Answer check(@PathVariable String number, @RequestParam(required = false) @Nullable String code) {
    var found =
        views
            .sql(
                """
                select r.certificate, r.number, r.status, r.scheme, s.name scheme_name,
                  r.scheme_version, r.lsp, o.name lsp_name, r.valid_from, r.valid_to,
                  r.suspended_at, r.reinstated_at, r.withdrawn_from, r.expired_at, case when p.data = 'NORMAL' then p.name end holder
                from views.certificate_register r
                left join views.scheme_directory s on s.scheme = r.scheme
                left join views.organization_directory o on o.organization = r.lsp
                left join views.person_directory p on p.person = r.person
                where r.number = ?
                """)
            .param(printed(number))
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
      String lsp,
      @Nullable String lspName,
      LocalDate validFrom,
      LocalDate validTo,
      @Nullable Instant suspendedAt,
      @Nullable Instant reinstatedAt,
      @Nullable LocalDate withdrawnFrom,
      @Nullable Instant expiredAt,
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
          name);
    }
  }

  /// @param status `ACTIVE`, `SUSPENDED`, `WITHDRAWN` or `EXPIRED`; why is nobody else's business
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
      @Nullable String holder) {}

  record Scheme(String id, @Nullable String name, int version) {}

  record Body(String id, @Nullable String name) {}
}
