package id.jejak.query.target;

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

/// How far a target is, and each of its parts. What was achieved is told twice, as events and as
/// people: a person counts once, however many programmes reached them (R38).
@RestController
@RequestMapping("/api/v1")
class TargetEndpoint {
  private final JdbcClient views;

  TargetEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/targets")
  @Shows({"target_board"})
  @Lists(
      sorts = {"target", "name", "beginsOn", "endsOn"},
      key = "target")
  Page<Target> targets(Paging paging) {
    return paging
        .over(
            views,
            """
            select target, name, office, parent, begins_on, ends_on, number, counts, programs, region
            from views.target_board where name is not null
            """)
        .page(Target.class);
  }

  @GetMapping("/targets/{target}/progress")
  @Shows({"target_board", "achievement", "person_directory", "program_board"})
  Progress progress(@PathVariable("target") String id) {
    Reached whole =
        reached("b.target = ?", id).stream().findFirst().orElseThrow(() -> Problems.notFound(id));
    return new Progress(whole, reached("b.parent = ?", id));
  }

  /// A target counts in its own programmes, in those of every target below it, and in the
  /// programmes below each of them (S3.1): what it says counts, in its own period and region.
  private List<Reached> reached(String which, String id) {
    return Listed.of(
            views
                .sql(
                    """
                    select b.target, b.name, b.number, coalesce(a.events, 0) events,
                      coalesce(a.people, 0) people
                    from views.target_board b
                    cross join lateral (
                      with recursive tree (target, programs) as (
                        select b.target, b.programs
                        union
                        select below.target, below.programs from views.target_board below
                        join tree on below.parent = tree.target),
                      branch (program) as (
                        select unnest(string_to_array(tree.programs, ',')) from tree
                        union
                        select p.program from views.program_board p
                        join branch on p.parent = branch.program)
                      select count(*) events, count(distinct coalesce(d.person, a.person)) people
                      from views.achievement a
                      left join views.person_directory m on m.person = a.person
                      left join views.person_directory d
                        on d.person = coalesce(m.merged_into, m.person)
                      where a.stands
                        and a.program in (select branch.program from branch)
                        and a.kind = any (string_to_array(b.counts, ','))
                        and a.achieved_on between b.begins_on and b.ends_on
                        and (b.region is null or d.district = b.region
                             or d.district like b.region || '.%')) a
                    where b.name is not null and\
                    """
                        + " "
                        + which
                        + " order by b.target")
                .param(id)
                .query(Row.class))
        .stream()
        .map(Row::reached)
        .toList();
  }

  record Target(
      String target,
      String name,
      String office,
      @Nullable String parent,
      LocalDate beginsOn,
      LocalDate endsOn,
      int number,
      String counts,
      String programs,
      @Nullable String region) {}

  record Row(String target, String name, int number, long events, long people) {
    Reached reached() {
      return new Reached(target, name, number, events, people, 1000 * people / number);
    }
  }

  /// @param events how often something that counts happened
  /// @param people who achieved it, each once
  /// @param perMille of the target, by people
  record Reached(String target, String name, int number, long events, long people, long perMille) {}

  /// @param parts the targets below; their people may add up to more than the whole
  record Progress(Reached whole, List<Reached> parts) {}
}
