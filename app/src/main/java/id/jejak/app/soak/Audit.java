package id.jejak.app.soak;

import id.jejak.app.run.Node;
import id.jejak.engine.view.Views;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/// Checks one log against itself: every step once, every event with its receipt, every receipt with
/// its events, no gap anywhere, every view as if it had just been built. Each query finds
/// violations.
final class Audit {
  private static final Map<String, String> QUERIES = new LinkedHashMap<>();

  private static final String WITH_EVENTS =
      """
      with e as (
        select position, stream, version, type, recorded_at, envelope ->> 'id' as id,
          envelope -> 'by' ->> 'actor' as actor, (envelope -> 'by' ->> 'commandId')::uuid as command_id,
          envelope -> 'by' ->> 'causation' as causation,
          type in ('kernel.TimerScheduled', 'kernel.TimerCancelled', 'kernel.StepRefused',
                   'kernel.InstanceParked', 'kernel.InstanceResumed') as of_process,
          type = 'kernel.CommandRefused' as of_refusal
        from engine.readable_event)
      """;

  static {
    QUERIES.put(
        "a step has more than one receipt",
        """
        select actor || ' ' || step || ' after ' || causation from engine.receipt
        where causation is not null group by actor, step, causation having count(*) > 1
        """);
    QUERIES.put(
        "an event is there twice",
        WITH_EVENTS + "select id from e group by id having count(*) > 1");
    QUERIES.put(
        "an event has no receipt",
        WITH_EVENTS
            + """
            select e.stream || '@' || e.version from e
            left join engine.receipt r on r.actor = e.actor and r.command_id = e.command_id
              and r.outcome = case when of_refusal then 'REFUSED' else 'ACCEPTED' end
            where not of_process and e.type <> 'kernel.LogOpened' and r.actor is null
            """);
    QUERIES.put(
        "a receipt has not the events that it names",
        WITH_EVENTS
            + """
            select r.actor || ' ' || r.command_id from engine.receipt r
            left join e on e.actor = r.actor and e.command_id = r.command_id
              and not of_process and not of_refusal
            group by r.actor, r.command_id
            having r.events <> count(e.id) or count(distinct e.stream) > 1
              or (r.outcome = 'ACCEPTED'
                  and r.token is distinct from min(e.stream) || '@' || max(e.version))
            """);
    QUERIES.put(
        "the cause of a step is no event",
        WITH_EVENTS
            + """
            select actor || ' ' || causation from (
              select actor, causation::text from engine.receipt union select actor, causation from e) asked
            where causation is not null and causation not in (select id from e)
            """);
    QUERIES.put(
        "an event has no position",
        "select e.stream || '@' || e.version from engine.event e left join engine.event_position p"
            + " on p.seq = e.seq and p.tx = e.tx where p.seq is null");
    QUERIES.put(
        "the positions have a gap",
        "select count(*) || ' positions up to ' || max(position) from engine.event_position"
            + " having count(*) <> max(position) + 1 or min(position) <> 0");
    QUERIES.put(
        "a stream has a gap",
        "select stream from engine.event group by stream"
            + " having min(version) <> 0 or count(*) <> max(version) + 1");
    QUERIES.put(
        "recording goes back",
        "select position::text from (select position, recorded_at,"
            + " lag(recorded_at) over (order by position) as before from engine.event_position) p"
            + " where before > recorded_at");
    QUERIES.put(
        "an incident is open",
        "select process || ':' || key || ' ' || failure from engine.incident");
    QUERIES.put(
        "an instance was parked",
        "select stream from engine.event where type = 'kernel.InstanceParked'");
    QUERIES.put("an event still waits", "select process || ':' || key from engine.waiting");
  }

  private Audit() {}

  static List<String> violations(Node node) throws InterruptedException {
    var sql = node.the(JdbcTemplate.class);
    var found = new ArrayList<String>();
    QUERIES.forEach((what, query) ->
        sql.queryForList(query, String.class).forEach(each -> found.add(what + ": " + each)));
    found.addAll(views(node));
    return found;
  }

  private static List<String> views(Node node) throws InterruptedException {
    return node.the(Views.class).rebuild(Views.ALL).stream()
        .filter(drift -> !drift.isNone())
        .map(drift -> "a view differs from its rebuild: " + drift.view())
        .toList();
  }
}
