package id.jejak.app.soak;

import id.jejak.app.demo.Demo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/// What a play has left behind beside its events, as lines that can be compared with another
/// play's: two plays of one script leave the same, however often one of them was killed.
///
/// @param steps how many pairs of a causing event and a process step there are
record Ledger(String digest, long steps, Map<String, Set<String>> lines) {
  private static final Map<String, String> TABLES =
      Map.of(
          "receipt",
          "select actor, command_id, type, outcome, token, events, refusal, causation, step from"
              + " engine.receipt",
          "process",
          "select process, key, state, ended, parked from engine.process",
          "timer",
          "select process, key, timer, due_at from engine.timer",
          "claim",
          "select space, key, owner from engine.claim",
          "share",
          "select space, key, owner, amount from engine.share",
          "series",
          "select series, next from engine.series");

  static Ledger of(Demo.Played played) {
    var sql = played.node().the(JdbcTemplate.class);
    var lines = new LinkedHashMap<String, Set<String>>();
    TABLES.forEach((table, query) ->
        lines.put(
            table,
            new LinkedHashSet<>(
                sql.queryForList("select t::text from (" + query + ") t", String.class))));
    return new Ledger(played.digest(), steps(sql), lines);
  }

  /// How many pairs of a causing event and a process step there are.
  static long steps(JdbcTemplate sql) {
    Long steps =
        sql.queryForObject(
            "select count(*) from (select distinct causation, actor, step from engine.receipt"
                + " where causation is not null) pair",
            Long.class);
    return steps == null ? 0 : steps;
  }

  /// Where this play differs from the one that nobody disturbed.
  List<String> differences(Ledger undisturbed) {
    var found = new ArrayList<String>();
    if (!digest.equals(undisturbed.digest)) {
      found.add("the digest is " + digest + " instead of " + undisturbed.digest);
    }
    lines.forEach((table, here) -> {
      Set<String> there = undisturbed.lines.getOrDefault(table, Set.of());
      there.stream()
          .filter(line -> !here.contains(line))
          .forEach(line -> found.add("missing " + table + ": " + line));
      here.stream()
          .filter(line -> !there.contains(line))
          .forEach(line -> found.add("too much " + table + ": " + line));
    });
    return found;
  }
}
