package id.jejak.app.demo;

import id.jejak.app.sample.Tally;
import id.jejak.engine.log.EventLog;
import id.jejak.kernel.Recorded;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/// What was expected against what is seen, twice: in the views, and in a fold over the log that
/// shares nothing with them.
record Proof(List<Row> rows) {
  record Row(String measure, long expected, long views, long log) {
    boolean equal() {
      return expected == views && expected == log;
    }
  }

  static Proof of(Map<String, Long> expected, EventLog log, JdbcTemplate sql) {
    var tally = new Tally();
    List<Recorded<?>> page = log.after(-1, 2_000);
    while (!page.isEmpty()) {
      page.forEach(tally::accept);
      page = log.after(page.getLast().position(), 2_000);
    }
    Map<String, Long> answered = answered(sql);
    Map<String, Long> fold = tally.counts();
    fold.putAll(answered);
    Map<String, Long> views = ViewTotals.read(sql);
    views.putAll(answered);
    List<Row> rows = new ArrayList<>();
    expected.forEach((measure, total) ->
        rows.add(
            new Row(
                measure, total, views.getOrDefault(measure, 0L), fold.getOrDefault(measure, 0L))));
    var unexpected = new TreeSet<String>();
    views.keySet().stream().filter(Proof::isRefusal).forEach(unexpected::add);
    fold.keySet().stream().filter(Proof::isRefusal).forEach(unexpected::add);
    unexpected.removeAll(expected.keySet());
    unexpected.forEach(measure ->
        rows.add(
            new Row(measure, 0, views.getOrDefault(measure, 0L), fold.getOrDefault(measure, 0L))));
    rows.add(incidents(sql));
    return new Proof(rows);
  }

  private static boolean isRefusal(String measure) {
    return measure.startsWith("refused.") || measure.startsWith("answered.");
  }

  private static Row incidents(JdbcTemplate sql) {
    Long open = sql.queryForObject("select count(*) from engine.incident", Long.class);
    long seen = open == null ? 0 : open;
    return new Row("incidents", 0, seen, seen);
  }

  /// Refusals that are answers only, which neither a view nor the log has: from the receipts.
  private static Map<String, Long> answered(JdbcTemplate sql) {
    var answered = new TreeMap<String, Long>();
    sql.query(
        """
        select refusal::jsonb ->> 'code', count(*) from engine.receipt r
        where outcome = 'REFUSED'
          and not exists (select 1 from views.refusal_log l where l.code = r.refusal::jsonb ->> 'code')
        group by 1
        """,
        row -> {
          answered.put("answered." + row.getString(1), row.getLong(2));
        });
    return answered;
  }

  boolean holds() {
    return rows.stream().allMatch(Row::equal);
  }

  void print(PrintStream out) {
    out.printf("%-32s %15s %15s %15s%n", "measure", "expected", "seen in views", "seen in log");
    for (Row row : rows) {
      out.printf(
          "%-32s %,15d %,15d %,15d %s%n",
          row.measure(),
          row.expected(),
          row.views(),
          row.log(),
          row.equal() ? "" : "  <-- differs");
    }
  }
}
