package id.jejak.query.apprenticeship;

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

@RestController
@RequestMapping("/api/v1")
class ApprenticeshipEndpoint {
  private final JdbcClient views;

  ApprenticeshipEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/apprenticeships")
  @Shows({"apprenticeship_board"})
  @Lists(
      sorts = {"apprenticeship", "status", "startedOn", "termTo", "host"},
      key = "apprenticeship")
  Page<Apprenticeship> apprenticeships(
      @RequestParam(required = false) @Nullable String program,
      @RequestParam(required = false) @Nullable String host,
      @RequestParam(required = false) @Nullable String intake,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String status,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select apprenticeship, person, program, host, kind, intake, status, step, place,
              term_from, term_to, insured_to, insurance_ended_on, departed_on, started_on,
              logbooks, accidents, claims, phase, phase_passed, returned_on, ended_on,
              end_reason, completed, taken_over_from, continued_as, placement
            from views.apprenticeship_board
            where (:program::text is null or program = :program)
              and (:host::text is null or host = :host)
              and (:intake::text is null or intake = :intake)
              and (:kind::text is null or kind = :kind)
              and (:status::text is null or status = :status)
            """)
        .param("program", program)
        .param("host", host)
        .param("intake", intake)
        .param("kind", kind)
        .param("status", status)
        .page(Apprenticeship.class);
  }

  record Apprenticeship(
      String apprenticeship,
      String person,
      @Nullable String program,
      String host,
      String kind,
      String intake,
      String status,
      @Nullable String step,
      @Nullable Integer place,
      @Nullable LocalDate termFrom,
      @Nullable LocalDate termTo,
      @Nullable LocalDate insuredTo,
      @Nullable LocalDate insuranceEndedOn,
      @Nullable LocalDate departedOn,
      @Nullable LocalDate startedOn,
      int logbooks,
      int accidents,
      int claims,
      @Nullable String phase,
      @Nullable Boolean phasePassed,
      @Nullable LocalDate returnedOn,
      @Nullable LocalDate endedOn,
      @Nullable String endReason,
      boolean completed,
      @Nullable String takenOverFrom,
      @Nullable String continuedAs,
      @Nullable String placement) {}
}
