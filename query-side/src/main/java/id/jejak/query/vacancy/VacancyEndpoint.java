package id.jejak.query.vacancy;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.PersonNames;
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

/// Vacancies are open to everybody (Perpres 57/2023, article 9); who is on the way to one is for
/// its employer and the office.
@RestController
@RequestMapping("/api/v1")
class VacancyEndpoint {
  private static final String COLUMNS =
      """
      select vacancy, employer, title, openings, valid_from, valid_to, min_age, max_age, sexes,
        education, schemes, skills, experience_years, wage, employment, workplace, status,
        posted_at, ended_at, end_reason, referred, applied, offered, began, hired
      from views.vacancy_board
      """;

  private final JdbcClient views;
  private final PersonNames names;

  VacancyEndpoint(JdbcClient views, PersonNames names) {
    this.views = views;
    this.names = names;
  }

  /// @param openOn only those that stand open on that day
  @GetMapping("/vacancies")
  @Shows({"vacancy_board"})
  @Lists(
      sorts = {"vacancy", "postedAt", "validTo", "employer"},
      key = "vacancy")
  Page<Vacancy> vacancies(
      @RequestParam(required = false) @Nullable String employer,
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String scheme,
      @RequestParam(required = false) @Nullable String workplace,
      @RequestParam(required = false) @Nullable LocalDate openOn,
      Paging paging) {
    return paging
        .over(
            views,
            COLUMNS
                + """
                where (:employer::text is null or employer = :employer)
                  and (:status::text is null or status = :status)
                  and (:scheme::text is null
                    or :scheme = any(string_to_array(schemes, ', ')))
                  and (:workplace::text is null or workplace like :workplace || '%')
                  and (:day::date is null or (status in ('POSTED', 'UPDATED')
                    and :day between valid_from and valid_to))
                """)
        .param("employer", employer)
        .param("status", status)
        .param("scheme", scheme)
        .param("workplace", workplace)
        .param("day", openOn)
        .page(Vacancy.class);
  }

  /// Published talents with a certificate that the vacancy asks for, and not on the way to it yet.
  @GetMapping("/vacancies/{vacancy}/matches")
  @Shows({"vacancy_board", "talent_directory", "referral_board", "person_directory"})
  @Lists(
      sorts = {"talent", "district", "validTo"},
      key = "talent")
  Page<Match> matches(
      @PathVariable("vacancy") String id,
      @RequestParam(required = false) @Nullable String district,
      Paging paging) {
    var vacancy = one(id);
    return paging
        .over(
            views,
            """
            select d.talent, min(d.scheme) scheme, min(d.district) district,
              max(d.valid_to) valid_to
            from views.talent_directory d
            where d.published and d.scheme = any(string_to_array(:schemes, ', '))
              and (:district::text is null or d.district like :district || '%')
              and not exists (select from views.referral_board r
                left join views.person_directory q on q.person = r.person
                left join views.person_directory m on m.person = d.person
                where r.vacancy = :vacancy
                  and coalesce(q.merged_into, r.person) = coalesce(m.merged_into, d.person))
            group by d.talent
            """)
        .param("schemes", vacancy.schemes())
        .param("district", district)
        .param("vacancy", id)
        .page(Match.class);
  }

  /// How far everybody is; a certificate that expired or was suspended on the way shows (F15). The
  /// name is shown of who applied: whoever was only invited has said nothing yet.
  @GetMapping("/vacancies/{vacancy}/referrals")
  @Shows({"referral_board", "person_directory", "certificate_register"})
  @Lists(
      sorts = {"referral", "referredAt", "appliedAt", "status"},
      key = "referral")
  Page<Referral> referrals(@PathVariable("vacancy") String id, Paging paging) {
    return page("r.vacancy = :key", id, paging);
  }

  @GetMapping("/organizations/{organization}/referrals")
  @Shows({"referral_board", "person_directory", "certificate_register"})
  @Lists(
      sorts = {"referral", "referredAt", "appliedAt", "status"},
      key = "referral")
  Page<Referral> ofEmployer(@PathVariable("organization") String id, Paging paging) {
    return page("r.employer = :key", id, paging);
  }

  private Page<Referral> page(String which, String key, Paging paging) {
    return paging
        .over(
            views,
            """
            select r.referral, r.vacancy, r.employer, r.person,
              case when r.applied_at is not null then p.name end as name, r.certificate,
              c.status as certificate_status, r.status, r.referred_at, r.applied_at,
              r.interviewed_on, r.placement, r.answer_by, r.reason
            from views.referral_board r
            left join views.person_directory p on p.person = r.person
            left join views.certificate_register c on c.certificate = r.certificate
            where %s
            """
                .formatted(which))
        .param("key", key)
        .page(Referral.class)
        .map(one -> one.named(names.open(one.name())));
  }

  private Vacancy one(String id) {
    return views
        .sql(COLUMNS + " where vacancy = ?")
        .param(id)
        .query(Vacancy.class)
        .optional()
        .orElseThrow(() -> Problems.notFound(id));
  }

  record Vacancy(
      String vacancy,
      String employer,
      String title,
      int openings,
      LocalDate validFrom,
      LocalDate validTo,
      int minAge,
      int maxAge,
      String sexes,
      String education,
      String schemes,
      String skills,
      int experienceYears,
      long wage,
      String employment,
      String workplace,
      String status,
      Instant postedAt,
      @Nullable Instant endedAt,
      @Nullable String endReason,
      int referred,
      int applied,
      int offered,
      int began,
      @Nullable Integer hired) {}

  record Match(String talent, String scheme, String district, LocalDate validTo) {}

  record Referral(
      String referral,
      String vacancy,
      String employer,
      String person,
      @Nullable String name,
      @Nullable String certificate,
      @Nullable String certificateStatus,
      String status,
      @Nullable Instant referredAt,
      @Nullable Instant appliedAt,
      @Nullable LocalDate interviewedOn,
      @Nullable String placement,
      @Nullable LocalDate answerBy,
      @Nullable String reason) {
    Referral named(@Nullable String opened) {
      return new Referral(
          referral,
          vacancy,
          employer,
          person,
          opened,
          certificate,
          certificateStatus,
          status,
          referredAt,
          appliedAt,
          interviewedOn,
          placement,
          answerBy,
          reason);
    }
  }
}
