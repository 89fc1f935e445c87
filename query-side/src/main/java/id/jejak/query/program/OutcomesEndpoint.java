package id.jejak.query.program;

import id.jejak.query.Problems;
import id.jejak.query.Shows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a programme came to, each number counted from the views.
@RestController
@RequestMapping("/api/v1")
class OutcomesEndpoint {
  private final JdbcClient views;

  OutcomesEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/programs/{program}/outcomes")
  @Shows({
    "program_board",
    "candidate_board",
    "certificate_register",
    "consent_register",
    "talent_directory",
    "placement_board",
    "business_board",
    "job_fair_board",
    "enrollment_board",
    "person_directory"
  })
  Outcomes outcomes(@PathVariable("program") String id) {
    return views
        .sql(
            """
            select p.program, p.name, p.fiscal_year, p.status, a.*, c.*, t.*, j.*, b.*, f.*
            from views.program_board p
            cross join lateral (
              select count(*) filter (where admitted_on is not null) admitted,
                count(*) filter (where excused > 0) excused,
                count(*) filter (where no_shows > 0) no_shows,
                count(*) filter (where first_verdict is not null) assessed,
                count(*) filter (where first_verdict = 'K') first_competent,
                count(*) filter (where first_verdict = 'BK') first_not_yet,
                count(*) filter (where later_verdict = 'K') later_competent,
                count(*) filter (where later_verdict = 'BK') later_not_yet
              from views.candidate_board where program = p.program) a
            cross join lateral (
              select count(number) certificates,
                count(*) filter (where status = 'ACTIVE') active,
                count(*) filter (where suspended_at is not null) ever_suspended,
                count(*) filter (where reinstated_at is not null) ever_reinstated,
                count(*) filter (where status = 'WITHDRAWN') withdrawn,
                count(*) filter (where status = 'EXPIRED') expired
              from views.certificate_register where program = p.program) c
            cross join lateral (
              select count(*) filter (where s.person is not null) talent_consents,
                count(*) filter (where s.withdrawn_at is not null) talent_consents_withdrawn,
                count(*) filter (where d.person is not null) talents_published,
                count(*) filter (where d.shown) talents_shown
              from (select distinct person from views.enrollment_board
                    where program = p.program) e
              left join views.consent_register s
                on s.person = e.person and s.purpose = 'TALENT_POOL'
              left join (select person, bool_or(published) shown
                         from views.talent_directory
                         where published_at is not null group by person) d
                on d.person = e.person) t
            cross join lateral (
              select count(started_on) placements,
                count(distinct coalesce(m.merged_into, w.person))
                  filter (where started_on is not null) placed,
                count(*) filter (where ended_early) ended_early,
                coalesce(sum(follow_ups), 0)::int follow_ups
              from views.placement_board w
              left join views.person_directory m on m.person = w.person
              where w.program = p.program) j
            cross join lateral (
              select count(*) businesses from views.business_board
              where program = p.program) b
            cross join lateral (
              select count(*) job_fairs, coalesce(sum(attended), 0)::int fair_visitors,
                coalesce(sum(known), 0)::int fair_visitors_known
              from views.job_fair_board
              where office = p.office and held_on between p.begins_on and p.ends_on) f
            where p.program = ?
            """)
        .param(id)
        .query(Outcomes.class)
        .optional()
        .orElseThrow(() -> Problems.notFound(id));
  }

  record Outcomes(
      String program,
      String name,
      int fiscalYear,
      String status,
      int admitted,
      int excused,
      int noShows,
      int assessed,
      int firstCompetent,
      int firstNotYet,
      int laterCompetent,
      int laterNotYet,
      int certificates,
      int active,
      int everSuspended,
      int everReinstated,
      int withdrawn,
      int expired,
      int talentConsents,
      int talentConsentsWithdrawn,
      int talentsPublished,
      int talentsShown,
      int placements,
      int placed,
      int endedEarly,
      int followUps,
      int businesses,
      int jobFairs,
      int fairVisitors,
      int fairVisitorsKnown) {}
}
