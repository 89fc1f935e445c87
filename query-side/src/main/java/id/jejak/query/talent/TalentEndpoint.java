package id.jejak.query.talent;

import id.jejak.engine.vault.Sealing;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.messages.person.Contact;
import id.jejak.messages.talent.TalentField;
import id.jejak.query.Listed;
import id.jejak.query.PersonNames;
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

/// Published people, for employers. The search shows what they can do and where they live; who they
/// are is shown to a company only for a look that is on record (R35): it is asked for with
/// `ViewTalent`, and read here.
@RestController
@RequestMapping("/api/v1")
class TalentEndpoint {
  private final JdbcClient views;
  private final PersonNames names;
  private final Sealing sealing;

  TalentEndpoint(JdbcClient views, PersonNames names, Sealing sealing) {
    this.views = views;
    this.names = names;
    this.sealing = sealing;
  }

  /// @param district the beginning of a region code
  /// @param validOn a day on which the certificate is good
  @GetMapping("/talents")
  @Shows({"talent_directory"})
  @Lists(
      sorts = {"talent", "scheme", "district", "validFrom", "validTo", "publishedAt"},
      key = {"talent", "certificate"})
  Page<Card> talents(
      @RequestParam(required = false) @Nullable String scheme,
      @RequestParam(required = false) @Nullable String district,
      @RequestParam(required = false) @Nullable LocalDate validOn,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select talent, scheme, district, valid_from, valid_to, fields, published_at, certificate
            from views.talent_directory
            where published
              and (:scheme::text is null or scheme = :scheme)
              and (:district::text is null or district like :district || '%')
              and (:day::date is null or :day between valid_from and valid_to)
            """)
        .param("scheme", scheme)
        .param("district", district)
        .param("day", validOn)
        .page(Found.class)
        .map(Found::card);
  }

  /// What a company sees by a look of its own: the fields it asked for, while they are published.
  @GetMapping("/talents/{talent}/views/{view}")
  @Shows({"talent_view", "talent_directory", "talent_contact", "person_directory"})
  Profile profile(
      @PathVariable String talent, @PathVariable String view, @RequestParam String company) {
    var look =
        views
            .sql(
                """
                select v.person, v.fields, p.name, p.sex, p.education, p.district, c.contact
                from views.talent_view v
                left join views.person_directory m on m.person = v.person
                left join views.person_directory p
                  on p.person = coalesce(m.merged_into, m.person)
                left join views.talent_contact c on c.person = coalesce(m.merged_into, v.person)
                where v.talent = :talent and v.view = :view and v.company = :company
                """)
            .param("talent", talent)
            .param("view", view)
            .param("company", company)
            .query(Look.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(view));
    var held =
        Listed.of(
            views
                .sql(
                    """
                    select d.scheme, r.number, d.valid_from, d.valid_to
                    from views.talent_directory d
                    left join views.certificate_register r on r.certificate = d.certificate
                    where d.talent = :talent and d.published order by d.valid_from, d.certificate
                    """)
                .param("talent", talent)
                .query(Held.class));
    if (held.isEmpty()) {
      throw Problems.notFound(talent);
    }
    return look.profile(
        talent,
        look.at(TalentField.NAME) ? names.open(look.name()) : null,
        look.at(TalentField.CONTACT) ? contact(look.contact()) : null,
        held);
  }

  private @Nullable Contact contact(@Nullable String sealed) {
    return sealed == null
        ? null
        : sealing.open(sealed, "talent_contact.contact", Contact.class).value();
  }

  /// Who looked at a person; the looks stay when the profile, or the person, is gone.
  @GetMapping("/persons/{person}/talent-views")
  @Shows({"talent_view", "person_directory"})
  @Lists(
      sorts = {"view", "company", "viewedAt"},
      key = "view")
  Looks looks(@PathVariable String person, Paging paging) {
    var companies =
        Listed.of(
            views
                .sql(
                    """
                    select company, count(*) looks, min(viewed_at) first_at, max(viewed_at) last_at
                    from views.talent_view where person in (
                      select person from views.person_directory
                      where person = :person or merged_into = :person)
                    group by company order by company
                    """)
                .param("person", person)
                .query(Company.class));
    return new Looks(
        companies,
        paging
            .over(
                views,
                """
                select view, company, agreement, fields, viewed_at, viewed_by
                from views.talent_view where person in (
                  select person from views.person_directory
                  where person = :person or merged_into = :person)
                """)
            .param("person", person)
            .page(Viewed.class));
  }

  record Found(
      String talent,
      String scheme,
      String district,
      LocalDate validFrom,
      LocalDate validTo,
      String fields,
      Instant publishedAt,
      String certificate) {
    Card card() {
      return new Card(talent, scheme, district, validFrom, validTo, fields, publishedAt);
    }
  }

  /// @param fields what a look can show
  record Card(
      String talent,
      String scheme,
      String district,
      LocalDate validFrom,
      LocalDate validTo,
      String fields,
      Instant publishedAt) {}

  record Look(
      String person,
      String fields,
      @Nullable String name,
      @Nullable String sex,
      @Nullable String education,
      @Nullable String district,
      @Nullable String contact) {
    private boolean at(TalentField field) {
      return List.of(fields.split(" ")).contains(field.name());
    }

    Profile profile(
        String talent, @Nullable String opened, @Nullable Contact reached, List<Held> held) {
      return new Profile(
          talent,
          opened,
          reached,
          at(TalentField.SEX) ? sex : null,
          at(TalentField.EDUCATION) ? education : null,
          at(TalentField.DISTRICT) ? district : null,
          held.stream()
              .map(one ->
                  new Held(
                      at(TalentField.SCHEME) ? one.scheme() : null,
                      at(TalentField.CERTIFICATE) ? one.number() : null,
                      at(TalentField.VALIDITY) ? one.validFrom() : null,
                      at(TalentField.VALIDITY) ? one.validTo() : null))
              .toList());
    }
  }

  /// A field that was not asked for is null.
  record Profile(
      String talent,
      @Nullable String name,
      @Nullable Contact contact,
      @Nullable String sex,
      @Nullable String education,
      @Nullable String district,
      List<Held> certificates) {}

  record Held(
      @Nullable String scheme,
      @Nullable String number,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {}

  record Looks(List<Company> companies, Page<Viewed> views) {}

  record Company(String company, int looks, Instant firstAt, Instant lastAt) {}

  record Viewed(
      String view,
      String company,
      String agreement,
      String fields,
      Instant viewedAt,
      String viewedBy) {}
}
