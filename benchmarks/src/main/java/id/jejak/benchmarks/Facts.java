package id.jejak.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What lies in Jejak's database: events and commands by type, bytes by table, indexes included.
///
/// @param asked by people
/// @param sent by processes
record Facts(
    Map<String, Long> events,
    Map<String, Long> asked,
    Map<String, Long> sent,
    Map<String, Long> bytes,
    long refused,
    long incidents) {
  static Facts of(JejakLab lab) {
    lab.sql().execute("select 1");
    return new Facts(
        counts(lab, "select type, count(*) from engine.event group by 1"),
        counts(lab, "select type, count(*) from engine.receipt where causation is null group by 1"),
        counts(
            lab,
            "select type, count(*) from engine.receipt where causation is not null group by 1"),
        counts(
            lab,
            "select schemaname || '.' || relname, pg_total_relation_size(relid)"
                + " from pg_stat_all_tables where schemaname in ('engine', 'vault', 'views')"),
        counts(lab, "select 'n', count(*) from engine.receipt where outcome = 'REFUSED'")
            .getOrDefault("n", 0L),
        counts(lab, "select 'n', count(*) from engine.incident").getOrDefault("n", 0L));
  }

  private static Map<String, Long> counts(JejakLab lab, String query) {
    Map<String, Long> found = new TreeMap<>();
    lab.sql()
        .query(
            query,
            row -> {
              found.put(row.getString(1), row.getLong(2));
            });
    return found;
  }

  Facts since(Facts before) {
    return new Facts(
        minus(events, before.events),
        minus(asked, before.asked),
        minus(sent, before.sent),
        minus(bytes, before.bytes),
        refused - before.refused,
        incidents);
  }

  private static Map<String, Long> minus(Map<String, Long> now, Map<String, Long> before) {
    Map<String, Long> more = new LinkedHashMap<>();
    now.forEach((key, n) -> {
      long grown = n - before.getOrDefault(key, 0L);
      if (grown != 0) {
        more.put(key, grown);
      }
    });
    return more;
  }

  /// @param certificate the event of which there must be one for each person
  /// @param limited whether the bytes have a target
  void report(
      String which, Report report, long people, String certificate, String steps, boolean limited) {
    if (incidents != 0) {
      throw new IllegalStateException(incidents + " processes are parked");
    }
    long certified = events.getOrDefault(certificate, 0L);
    if (certified != people) {
      throw new IllegalStateException(certified + " certificates for " + people + " people");
    }
    report.row(
        which + ": commands of people, commands of processes, events, timers set in a lifecycle",
        each(asked, people)
            + ", "
            + each(sent, people)
            + ", "
            + each(events, people)
            + ", "
            + Samples.number(events.getOrDefault("kernel.TimerScheduled", 0L) / (double) people));
    double log =
        List.of("engine.event", "engine.event_position").stream()
            .mapToLong(table -> bytes.getOrDefault(table, 0L))
            .sum();
    double all = bytes.values().stream().mapToLong(Long::longValue).sum();
    report.row(which + ": kB a lifecycle in the log", Samples.number(log / people / 1000));
    String inAll = which + ": kB a lifecycle in all";
    if (limited) {
      report.atMost(inAll, all / people / 1000, 30);
    } else {
      report.row(inAll, Samples.number(all / people / 1000));
    }
    report.note(
        which + ": the lifecycle that Jejak runs",
        steps
            + "\nFrom which its processes make these commands, for each lifecycle:\n\n"
            + lines(sent, people)
            + "\nAnd together these events:\n\n"
            + lines(events, people)
            + "\nkB by table, indexes included:\n\n"
            + lines(bytes, people * 1000));
  }

  private static String each(Map<String, Long> counts, long people) {
    return Samples.number(
        counts.values().stream().mapToLong(Long::longValue).sum() / (double) people);
  }

  private static String lines(Map<String, Long> counts, long per) {
    var text = new StringBuilder();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .filter(e -> e.getValue() / (double) per >= 0.005)
        .forEach(e ->
            text.append(
                String.format(
                    Locale.ROOT, "- `%s`: %.2f%n", e.getKey(), e.getValue() / (double) per)));
    return text.toString();
  }
}
