package id.jejak.query.certification;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.PersonNames;
import id.jejak.query.Shows;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who holds what: of one person, of a scheme on a day (S0.7, S0.8), and whose certificate ends
/// (S13).
@RestController
@RequestMapping("/api/v1")
class HoldersEndpoint {
  private final JdbcClient views;
  private final PersonNames names;

  HoldersEndpoint(JdbcClient views, PersonNames names) {
    this.views = views;
    this.names = names;
  }

  @GetMapping("/persons/{person}/certificates")
  @Shows({"certificate_register", "person_directory"})
  @Lists(
      sorts = {"validFrom", "validTo", "status", "scheme"},
      key = "certificate")
  Page<Certificate> of(@PathVariable String person, Paging paging) {
    return paging
        .over(
            views,
            """
            select r.certificate, r.number, r.scheme, r.scheme_version, r.lsp, r.issuer,
              r.status, r.valid_from, r.valid_to, r.renewed_by, r.superseded_by, r.duplicates,
              r.delivered_on
            from views.certificate_register r
            left join views.person_directory p on p.person = r.person
            where coalesce(p.merged_into, r.person) = :person
            """)
        .param("person", person)
        .page(Certificate.class);
  }

  /// Who holds no valid certificate of a scheme on a day: never had one, or had one that is over.
  @GetMapping("/schemes/{scheme}/uncertified")
  @Shows({"person_directory", "certificate_register", "certificate_status"})
  @Lists(
      sorts = {"person", "district", "lastValidTo"},
      key = "person")
  Page<Uncertified> uncertified(
      @PathVariable String scheme,
      @RequestParam LocalDate on,
      @RequestParam(required = false) @Nullable String district,
      @RequestParam(required = false) @Nullable String ever,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select p.person, case when p.data = 'NORMAL' then p.name end name, p.district,
              max(h.valid_to) last_valid_to
            from views.person_directory p
            left join (
              select coalesce(m.merged_into, r.person) person, r.valid_to,
                r.valid_to >= :on and s.status = 'ACTIVE' good
              from views.certificate_register r
              join lateral (
                select * from views.certificate_status s
                where s.certificate = r.certificate and s.effective_from <= :on
                order by s.position desc limit 1) s on true
              left join views.person_directory m on m.person = r.person
              where r.scheme = :scheme) h on h.person = p.person
            where p.merged_into is null and p.died_on is null
              and (:district::text is null or p.district like :district || '%')
            group by p.person, p.name, p.data, p.district
            having not coalesce(bool_or(h.good), false)
              and (:ever::boolean is null
                or :ever::boolean = (max(h.valid_to) is not null))
            """)
        .param("scheme", scheme)
        .param("on", on)
        .param("district", district)
        .param("ever", ever)
        .page(Uncertified.class)
        .map(one -> one.named(names.open(one.name())));
  }

  /// The campaign: holders whose certificate is over or ends by a day, and who have no newer one.
  @GetMapping("/certificates/expiring")
  @Shows({"certificate_register", "person_directory", "licence_scope"})
  @Lists(
      sorts = {"certificate", "validTo", "district", "status"},
      key = "certificate")
  Page<Expiring> expiring(
      @RequestParam LocalDate by,
      @RequestParam(required = false) @Nullable String scheme,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select r.certificate, r.number, coalesce(p.person, r.person) person,
              case when p.data = 'NORMAL' then p.name end name, p.district, r.scheme,
              r.scheme_version, r.lsp, r.issuer, r.status, r.valid_to, r.reminded_at,
              r.invited_on,
              (select count(*) from (
                select distinct on (l.lsp) l.covered, l.to_day from views.licence_scope l
                where l.scheme = r.scheme and l.from_day <= :by
                order by l.lsp, l.from_day desc) l
                where l.covered and (l.to_day is null or l.to_day >= :by)) bodies
            from views.certificate_register r
            left join views.person_directory m on m.person = r.person
            left join views.person_directory p
              on p.person = coalesce(m.merged_into, m.person)
            where r.valid_to <= :by and r.renewed_by is null and p.died_on is null
              and r.status in ('ACTIVE', 'SUSPENDED', 'EXPIRED')
              and not exists (
                select 1 from views.certificate_register n
                left join views.person_directory q on q.person = n.person
                where coalesce(q.merged_into, n.person) = coalesce(m.merged_into, r.person)
                  and n.scheme = r.scheme
                  and n.valid_to > r.valid_to and n.status in ('ACTIVE', 'SUSPENDED'))
              and (:scheme::text is null or r.scheme = :scheme)
            """)
        .param("by", by)
        .param("scheme", scheme)
        .page(Expiring.class)
        .map(one -> one.named(names.open(one.name())));
  }

  record Certificate(
      String certificate,
      @Nullable String number,
      String scheme,
      int schemeVersion,
      @Nullable String lsp,
      @Nullable String issuer,
      String status,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String renewedBy,
      @Nullable String supersededBy,
      int duplicates,
      @Nullable LocalDate deliveredOn) {}

  /// @param lastValidTo null where the person never had one
  record Uncertified(
      String person, @Nullable String name, String district, @Nullable LocalDate lastValidTo) {
    Uncertified named(@Nullable String opened) {
      return new Uncertified(person, opened, district, lastValidTo);
    }
  }

  /// @param remindedAt how many days were left at the last reminder
  /// @param invitedOn when the holder was last invited to renew
  /// @param bodies how many bodies can certify for the scheme; 0 where there is nobody to renew at
  record Expiring(
      String certificate,
      String number,
      String person,
      @Nullable String name,
      @Nullable String district,
      String scheme,
      int schemeVersion,
      @Nullable String lsp,
      @Nullable String issuer,
      String status,
      LocalDate validTo,
      @Nullable Integer remindedAt,
      @Nullable LocalDate invitedOn,
      int bodies) {
    Expiring named(@Nullable String opened) {
      return new Expiring(
          certificate,
          number,
          person,
          opened,
          district,
          scheme,
          schemeVersion,
          lsp,
          issuer,
          status,
          validTo,
          remindedAt,
          invitedOn,
          bodies);
    }
  }
}
