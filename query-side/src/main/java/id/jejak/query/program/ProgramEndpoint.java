package id.jejak.query.program;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Listed;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The programmes, and one with its waves, its quotas and what is under it.
@RestController
@RequestMapping("/api/v1")
class ProgramEndpoint {
  private static final String COLUMNS =
      """
      select program, name, office, parent, agreement, fiscal_year, begins_on, ends_on, seats,
        training_types, providers, cohorts_released, finished_on, status
      from views.program_board
      """;

  private final JdbcClient views;

  ProgramEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/programs")
  @Shows({"program_board"})
  @Lists(
      sorts = {"program", "name", "beginsOn", "endsOn", "status"},
      key = "program")
  Page<Overview> programs(Paging paging) {
    return paging.over(views, COLUMNS).page(Overview.class);
  }

  @GetMapping("/programs/{program}")
  @Shows({"program_board", "program_quota", "program_wave", "class_board", "enrollment_board"})
  Board program(@PathVariable("program") String id) {
    var overview =
        views
            .sql(COLUMNS + "where program = ?")
            .param(id)
            .query(Overview.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    return new Board(overview, quotas(id), waves(id), tree(id));
  }

  private List<Quota> quotas(String program) {
    return Listed.of(
        views
            .sql("select track, seats from views.program_quota where program = ? order by track")
            .param(program)
            .query(Quota.class));
  }

  private List<Wave> waves(String program) {
    return Listed.of(
        views
            .sql(
                """
                select w.wave, w.opens_on, w.closes_on, w.open, w.released_on, count(c.*) classes,
                  count(c.*) filter (where c.status = 'COMPLETED') completed,
                  count(c.*) filter (where c.status = 'CANCELLED') cancelled
                from views.program_wave w
                left join views.class_board c on c.program = w.program and c.wave = w.wave
                where w.program = ? group by w.program, w.wave order by w.wave
                """)
            .param(program)
            .query(Wave.class));
  }

  /// A person counts once, in however many of the programmes they took part (R38).
  private Tree tree(String program) {
    return views
        .sql(
            """
            with recursive under as (
              select program from views.program_board where program = ?
              union select b.program from views.program_board b join under on b.parent = under.program)
            select (select count(*) from under) programs,
              count(distinct e.person) filter (where e.begun_on is not null) trained,
              count(distinct e.person) filter (where e.completed_on is not null) completed
            from under left join views.enrollment_board e on e.program = under.program
            """)
        .param(program)
        .query(Tree.class)
        .single();
  }

  record Overview(
      String program,
      String name,
      String office,
      @Nullable String parent,
      String agreement,
      int fiscalYear,
      LocalDate beginsOn,
      LocalDate endsOn,
      int seats,
      int trainingTypes,
      int providers,
      int cohortsReleased,
      @Nullable LocalDate finishedOn,
      String status) {}

  record Board(Overview overview, List<Quota> quotas, List<Wave> waves, Tree tree) {}

  record Quota(String track, int seats) {}

  record Wave(
      int wave,
      @Nullable LocalDate opensOn,
      @Nullable LocalDate closesOn,
      boolean open,
      @Nullable LocalDate releasedOn,
      int classes,
      int completed,
      int cancelled) {}

  /// The programme and all under it.
  record Tree(int programs, int trained, int completed) {}
}
