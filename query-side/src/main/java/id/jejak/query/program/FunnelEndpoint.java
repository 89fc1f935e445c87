package id.jejak.query.program;

import id.jejak.query.Listed;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How many people came how far, cut by one thing at a time.
@RestController
@RequestMapping("/api/v1")
class FunnelEndpoint {
  private final JdbcClient views;

  FunnelEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/programs/{program}/funnel")
  @Shows({
    "enrollment_board",
    "candidate_board",
    "placement_board",
    "business_board",
    "person_directory"
  })
  Funnel funnel(
      @PathVariable("program") String id, @RequestParam(defaultValue = "wave") String by) {
    var cuts =
        Listed.of(
            views
                .sql(
                    """
                    select cut,
                      count(*) applied,
                      count(*) filter (where e.administration) passed_administration,
                      count(*) filter (where e.test) passed_test,
                      count(*) filter (where e.seat_reserved_at is not null) seated,
                      count(*) filter (where e.waiting_listed) waiting_listed,
                      count(*) filter (where e.promoted) promoted,
                      count(*) filter (where e.status = 'DECLINED') declined,
                      count(*) filter (where e.enrolled_on is not null) enrolled,
                      count(*) filter (where e.status = 'START_NO_SHOW') start_no_shows,
                      count(*) filter (where e.begun_on is not null) begun,
                      count(*) filter (where e.status = 'DROPPED_OUT') dropped_out,
                      count(*) filter (where e.status = 'EXPELLED') expelled,
                      count(*) filter (where e.completed_on is not null) completed,
                      count(*) filter (where c.admitted_on is not null) admitted,
                      count(*) filter (where c.reports > 0) assessed,
                      count(*) filter (
                        where 'K' in (c.first_verdict, c.later_verdict) or c.on_appeal) competent,
                      count(*) filter (where c.certificate is not null) certified,
                      count(*) filter (
                        where e.begun_on is not null and p.stands is not null) placed,
                      count(*) filter (
                        where e.begun_on is not null and b.stands is not null) in_business
                    from (select %s as cut, coalesce(m.merged_into, e.person) stands, e.*
                      from views.enrollment_board e
                      left join views.person_directory m on m.person = e.person) e
                    left join views.candidate_board c using (enrollment)
                    left join (
                      select distinct coalesce(m.merged_into, j.person) stands, j.program
                      from views.placement_board j
                      left join views.person_directory m on m.person = j.person
                      where j.started_on is not null) p
                      on p.stands = e.stands and p.program = e.program
                    left join (
                      select distinct coalesce(m.merged_into, j.person) stands, j.program
                      from views.business_board j
                      left join views.person_directory m on m.person = j.person) b
                      on b.stands = e.stands and b.program = e.program
                    where e.program = ? and e.applied_on is not null
                    group by grouping sets ((cut), ())
                    order by grouping(cut), length(cut), cut
                    """
                        .formatted(column(by)))
                .param(id)
                .query(Cut.class));
    return new Funnel(id, by, cuts.subList(0, cuts.size() - 1), cuts.getLast());
  }

  private static String column(String by) {
    return switch (by) {
      case "wave" -> "e.wave::text";
      case "district" -> "e.district";
      case "sex" -> "e.sex";
      case "scheme" -> "e.scheme";
      case "category" -> "coalesce(e.category, 'UNKNOWN')";
      default ->
          throw Problems.invalid(
              "FUNNEL_BY_UNKNOWN", "by is wave, district, sex, scheme or category");
    };
  }

  record Funnel(String program, String by, List<Cut> cuts, Cut total) {}

  /// Counts of enrolments; whoever came further is counted at every step before.
  ///
  /// @param cut the wave, district, sex, scheme or category; null for the total
  record Cut(
      @Nullable String cut,
      int applied,
      int passedAdministration,
      int passedTest,
      int seated,
      int waitingListed,
      int promoted,
      int declined,
      int enrolled,
      int startNoShows,
      int begun,
      int droppedOut,
      int expelled,
      int completed,
      int admitted,
      int assessed,
      int competent,
      int certified,
      int placed,
      int inBusiness) {}
}
