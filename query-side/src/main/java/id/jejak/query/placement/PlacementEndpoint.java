package id.jejak.query.placement;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Shows;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Offers and jobs, what is to be asked about them, why they ended early; businesses and job fairs.
@RestController
@RequestMapping("/api/v1")
class PlacementEndpoint {
  private final JdbcClient views;

  PlacementEndpoint(JdbcClient views) {
    this.views = views;
  }

  /// @param status such as `OFFERED` for the offers of an employer, or `STARTED`
  @GetMapping("/placements")
  @Shows({"placement_board", "person_directory"})
  @Lists(
      sorts = {"placement", "startedOn", "endedOn", "status", "employer"},
      key = "placement")
  Page<Placement> placements(
      @RequestParam(required = false) @Nullable String employer,
      @RequestParam(required = false) @Nullable String program,
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String status,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select placement, person, program, track, employer, vacancy, fair, certificate,
              status, kind, wage, answer_by, started_on, follow_ups, followed_day, wage_then,
              match, still_there, confirmed_on, ended_on, ended_early, end_reason
            from views.placement_board
            where (:employer::text is null or employer = :employer)
              and (:program::text is null or program = :program)
              and (:person::text is null or person in (
                select d.person from views.person_directory d
                where d.person = :person or d.merged_into = :person))
              and (:status::text is null or status = :status)
            """)
        .param("employer", employer)
        .param("program", program)
        .param("person", person)
        .param("status", status)
        .page(Placement.class);
  }

  /// Jobs that are to be asked about by that day, the longest due first (S20).
  @GetMapping("/follow-ups")
  @Shows({"work_queue", "placement_board"})
  @Lists(
      sorts = {"dueOn", "employer", "startedOn"},
      key = "placement")
  Page<FollowUp> followUps(
      @RequestParam LocalDate until,
      @RequestParam(required = false) @Nullable String program,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select p.placement, p.person, p.program, p.employer, p.started_on, p.follow_ups,
              q.due_on
            from views.work_queue q
            join views.placement_board p on p.placement = q.subject
            where q.work = 'FOLLOW_UP' and q.due_on <= :until
              and (:program::text is null or p.program = :program)
            """)
        .param("until", until)
        .param("program", program)
        .page(FollowUp.class);
  }

  /// Jobs that did not last, by employer and reason; they do not count as a success (F17).
  @GetMapping("/placements/early-ends")
  @Shows({"placement_board"})
  @Lists(
      sorts = {"-endedEarly", "employer", "reason"},
      key = {"employer", "reason"})
  Page<EarlyEnds> earlyEnds(
      @RequestParam(required = false) @Nullable String program, Paging paging) {
    return paging
        .over(
            views,
            """
            select b.employer, b.end_reason as reason, count(*) ended_early,
              round(avg(b.ended_on - b.started_on))::int days_on_average,
              (select count(*) from views.placement_board a
               where a.employer = b.employer and a.started_on is not null
                 and (:program::text is null or a.program = :program)) placed_there
            from views.placement_board b
            where b.ended_early and (:program::text is null or b.program = :program)
            group by b.employer, b.end_reason
            """)
        .param("program", program)
        .page(EarlyEnds.class);
  }

  @GetMapping("/businesses")
  @Shows({"business_board"})
  @Lists(
      sorts = {"business", "startedOn", "checkedMonth"},
      key = "business")
  Page<Business> businesses(
      @RequestParam(required = false) @Nullable String program,
      @RequestParam(required = false) @Nullable Boolean alive,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select business, person, program, track, field, started_on, supports,
              supported_by, checked_month, alive
            from views.business_board
            where (:program::text is null or program = :program)
              and (:alive::boolean is null or alive = :alive)
            """)
        .param("program", program)
        .param("alive", alive)
        .page(Business.class);
  }

  /// @param offers and jobs that came of the fair
  @GetMapping("/job-fairs")
  @Shows({"job_fair_board", "placement_board"})
  @Lists(
      sorts = {"heldOn", "name"},
      key = "fair")
  Page<Fair> fairs(Paging paging) {
    return paging
        .over(
            views,
            """
            select f.fair, f.name, f.office, f.held_on, f.employers, f.registered, f.attended,
              f.known, count(p.placement) offers, count(p.started_on) jobs
            from views.job_fair_board f
            left join views.placement_board p on p.fair = f.fair
            group by f.fair
            """)
        .page(Fair.class);
  }

  record Placement(
      String placement,
      String person,
      @Nullable String program,
      String track,
      String employer,
      @Nullable String vacancy,
      @Nullable String fair,
      @Nullable String certificate,
      String status,
      @Nullable String kind,
      @Nullable String wage,
      @Nullable LocalDate answerBy,
      @Nullable LocalDate startedOn,
      int followUps,
      @Nullable Integer followedDay,
      @Nullable String wageThen,
      @Nullable String match,
      @Nullable Boolean stillThere,
      @Nullable LocalDate confirmedOn,
      @Nullable LocalDate endedOn,
      boolean endedEarly,
      @Nullable String endReason) {}

  record FollowUp(
      String placement,
      String person,
      @Nullable String program,
      String employer,
      LocalDate startedOn,
      int followUps,
      LocalDate dueOn) {}

  record EarlyEnds(
      String employer, String reason, int endedEarly, int daysOnAverage, int placedThere) {}

  record Business(
      String business,
      String person,
      @Nullable String program,
      String track,
      String field,
      LocalDate startedOn,
      int supports,
      @Nullable String supportedBy,
      @Nullable Integer checkedMonth,
      @Nullable Boolean alive) {}

  record Fair(
      String fair,
      String name,
      String office,
      LocalDate heldOn,
      int employers,
      int registered,
      int attended,
      int known,
      int offers,
      int jobs) {}
}
