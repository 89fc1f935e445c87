package id.jejak.app.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/// Counts what a programme comes to over all its tracks, and how far its targets are, from the read
/// models alone.
final class TrackTotals {
  /// Everybody who takes part, once for each way; who goes on elsewhere takes no part anew.
  private static final String IN_TRACKS =
      """
      (select person from views.enrollment_board where begun_on is not null
       union all
       select person from views.apprenticeship_board
       where selected_on is not null and taken_over_from is null
       union all
       select person from views.placement_board
       where track = 'PLACEMENT' and started_on is not null) i
      """;

  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          Map.entry("in_tracks", "count(*) from " + IN_TRACKS),
          Map.entry("in_tracks.people", "count(distinct person) from " + IN_TRACKS),
          Map.entry(
              "applicants.in_all",
              """
              (select count(*) from views.enrollment_board)
                + (select count(*) from views.apprenticeship_board where taken_over_from is null)
              """),
          Map.entry(
              "apprenticeship.started",
              domestic("started_on is not null and taken_over_from is null")),
          Map.entry(
              "apprenticeship.ended_early",
              domestic(
                  "started_on is not null and ended_on is not null and not completed and"
                      + " continued_as is null")),
          Map.entry("apprenticeship.completed", domestic("completed")),
          Map.entry("apprenticeship.hired", domestic("status = 'HIRED'")),
          Map.entry("overseas.selected", overseas("selected_on is not null")),
          Map.entry("overseas.departed", overseas("departed_on is not null")),
          Map.entry(
              "overseas.passed", overseas("phase in ('YEAR_1_EXAM', 'YEAR_3') and phase_passed")),
          Map.entry(
              "placed.in_track",
              "count(*) from views.placement_board where track = 'PLACEMENT' and started_on is not"
                  + " null"),
          Map.entry("businesses.alive", "count(*) from views.business_board where alive"));

  private TrackTotals() {}

  private static String domestic(String which) {
    return "count(*) from views.apprenticeship_board where kind = 'DOMESTIC' and " + which;
  }

  private static String overseas(String which) {
    return "count(*) from views.apprenticeship_board where kind = 'OVERSEAS' and " + which;
  }

  static Map<String, Long> read(JdbcTemplate sql) {
    Map<String, Long> totals = new LinkedHashMap<>();
    MEASURES.forEach((measure, what) -> {
      Long seen = sql.queryForObject("select " + what, Long.class);
      totals.put(measure, seen == null ? 0 : seen);
    });
    sql.query(
        "select left(d.district, 5), count(*) from "
            + IN_TRACKS
            + " join views.person_directory d on d.person = i.person group by 1",
        row -> {
          totals.put("in_tracks." + row.getString(1), row.getLong(2));
        });
    targets(sql, totals);
    return totals;
  }

  private static void targets(JdbcTemplate sql, Map<String, Long> totals) {
    sql.query(
        """
        select b.target, b.number, count(a.*) events, count(distinct a.person) people
        from views.target_board b
        left join lateral (
          with recursive tree (target, programs) as (
            select b.target, b.programs
            union
            select below.target, below.programs from views.target_board below
            join tree on below.parent = tree.target),
          branch (program) as (
            select unnest(string_to_array(tree.programs, ',')) from tree
            union
            select p.program from views.program_board p join branch on p.parent = branch.program)
          select one.person from views.achievement one
          left join views.person_directory d on d.person = one.person
          where one.stands
            and one.program in (select program from branch)
            and one.kind = any (string_to_array(b.counts, ','))
            and one.achieved_on between b.begins_on and b.ends_on
            and (b.region is null or d.district = b.region or d.district like b.region || '.%')
        ) a on true
        group by b.target, b.number
        """,
        row -> {
          String target = row.getString(1);
          long people = row.getLong(4);
          totals.put(target + ".events", row.getLong(3));
          totals.put(target + ".people", people);
          totals.put(target + ".per_mille", 1000 * people / row.getLong(2));
        });
  }
}
