package id.jejak.query.integration;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Listed;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What partners pull (S30): everything since their last acknowledgement, in the order of the log,
/// again and again until they acknowledge it. A log position is the cursor.
@RestController
@RequestMapping("/api/v1")
class FeedEndpoint {
  /// Identifiers of people and of what is theirs; whatever looks like one leaves as a pseudonym.
  private static final Pattern OF_A_PERSON =
      Pattern.compile("(per|enr|app|asm|cert|tal|plc|apr|biz|dsub)-.*");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient views;
  private final Pseudonyms pseudonyms;
  private final LogClock clock;

  FeedEndpoint(JdbcClient views, Pseudonyms pseudonyms, LogClock clock) {
    this.views = views;
    this.pseudonyms = pseudonyms;
    this.clock = clock;
  }

  /// @param after a log position instead of the last acknowledged one
  @GetMapping("/feeds/{subscription}/events")
  @Shows({"feed", "subscription_board", "rejected_event"})
  Batch events(
      @PathVariable String subscription,
      @RequestParam(required = false) @Nullable Long after,
      @RequestParam(defaultValue = "100") String limit) {
    Subscriber to = subscriber(subscription);
    long from = after == null ? to.cursor() : after;
    if (to.paused()) {
      return new Batch(subscription, true, to.cursor(), List.of(), List.of(), from, false);
    }
    int size = Paging.size(limit);
    var again =
        after == null
            ? told(
                to,
                """
                join views.rejected_event r on r.position = f.position and r.subscription = :subscription
                where r.again and f.position > :from order by f.position limit :limit
                """,
                -1,
                size)
            : List.<Told>of();
    var found =
        told(
            to,
            """
            where f.position > :from and f.name in (:names)
              and not exists (select from views.rejected_event r
                              where r.subscription = :subscription and r.position = f.position)
            order by f.position limit :limit
            """,
            from,
            size + 1);
    boolean more = found.size() > size;
    var items = more ? found.subList(0, size) : found;
    return new Batch(
        subscription,
        false,
        to.cursor(),
        again,
        items,
        items.isEmpty() ? from : items.getLast().cursor(),
        more);
  }

  /// How many of each name lie behind `after` and not behind `upTo`, to be compared with what the
  /// partner has (S30).
  ///
  /// @param upTo the last acknowledged position where none is named
  @GetMapping("/feeds/{subscription}/counts")
  @Shows({"feed", "subscription_board", "rejected_event"})
  Reconciliation counts(
      @PathVariable String subscription,
      @RequestParam(defaultValue = "-1") long after,
      @RequestParam(required = false) @Nullable Long upTo) {
    Subscriber to = subscriber(subscription);
    long last = upTo == null ? to.cursor() : upTo;
    var counts =
        Listed.of(
            views
                .sql(
                    """
                    select f.name, count(*) told, count(r.position) parked
                    from views.feed f
                    left join views.rejected_event r
                      on r.position = f.position and r.subscription = :subscription
                    where f.position > :after and f.position <= :last and f.name in (:names)
                    group by f.name order by f.name
                    """)
                .param("subscription", subscription)
                .param("after", after)
                .param("last", last)
                .param("names", to.nameList())
                .query(Count.class));
    return new Reconciliation(
        subscription, after, last, counts, counts.stream().mapToLong(Count::told).sum());
  }

  /// What the partner could not take, and why.
  @GetMapping("/feeds/{subscription}/parked")
  @Shows({"feed", "subscription_board", "rejected_event"})
  @Lists(
      sorts = {"cursor", "changedAt"},
      key = "cursor")
  Page<Parked> parked(@PathVariable String subscription, Paging paging) {
    var _ = subscriber(subscription);
    return paging
        .over(
            views,
            """
            select r.position cursor, f.event id, f.name, r.reason, r.again, r.changed_at
            from views.rejected_event r left join views.feed f using (position)
            where r.subscription = :subscription
            """)
        .param("subscription", subscription)
        .page(Parked.class);
  }

  /// All subscriptions, how far behind each is, and which of them should be looked at.
  @GetMapping("/feeds")
  @Shows({"feed", "subscription_board", "rejected_event"})
  @Lists(
      sorts = {"subscription", "partner", "movedAt", "-pending"},
      key = "subscription")
  Page<Lag> feeds(Paging paging) {
    Instant now = clock.now();
    return paging
        .over(
            views,
            """
            select s.subscription, s.partner, s.names, s.alarm_minutes, s.paused, s.cursor, s.moved_at,
              p.pending, p.oldest,
              (select count(*) from views.rejected_event r
               where r.subscription = s.subscription) parked
            from views.subscription_board s
            cross join lateral (
              select count(*) pending, min(f.recorded_at) oldest from views.feed f
              where f.position > s.cursor
                and f.name = any (string_to_array(s.names, ','))) p
            where s.partner is not null
            """)
        .page(Behind.class)
        .map(behind -> behind.at(now));
  }

  private Subscriber subscriber(String subscription) {
    return views
        .sql(
            """
            select subscription, partner, names, cursor, paused from views.subscription_board
            where subscription = ? and partner is not null
            """)
        .param(subscription)
        .query(Subscriber.class)
        .optional()
        .orElseThrow(() -> Problems.notFound(subscription));
  }

  private List<Told> told(Subscriber to, String which, long from, int limit) {
    return Listed.of(
            views
                .sql(
                    """
                    select f.position, f.event, f.name, f.data, f.occurred_at, f.recorded_at
                    from views.feed f
                    """
                        + which)
                .param("subscription", to.subscription())
                .param("names", to.nameList())
                .param("from", from)
                .param("limit", limit)
                .query(Row.class))
        .stream()
        .map(row -> told(row, to.partner()))
        .toList();
  }

  private Told told(Row row, String partner) {
    return new Told(
        row.event(),
        row.position(),
        row.name(),
        External.SCHEMA,
        row.occurredAt(),
        row.recordedAt(),
        disguised(JSON.readTree(row.data()), partner));
  }

  private JsonNode disguised(JsonNode node, String partner) {
    return switch (node) {
      case ObjectNode object -> {
        object
            .propertyNames()
            .forEach(field -> object.set(field, disguised(object.get(field), partner)));
        yield object;
      }
      case ArrayNode array -> {
        var all = JsonNodeFactory.instance.arrayNode();
        array.forEach(each -> all.add(disguised(each, partner)));
        yield all;
      }
      default ->
          node.isString() && OF_A_PERSON.matcher(node.asString()).matches()
              ? JsonNodeFactory.instance.stringNode(pseudonyms.of(partner, node.asString()))
              : node;
    };
  }

  record Subscriber(
      String subscription, String partner, String names, long cursor, boolean paused) {
    List<String> nameList() {
      return List.of(names.split(","));
    }
  }

  record Row(
      long position,
      String event,
      String name,
      String data,
      Instant occurredAt,
      Instant recordedAt) {}

  /// @param again what was rejected before and is delivered once more; acknowledged by its own
  ///   cursor
  /// @param next what to acknowledge, and where to go on
  record Batch(
      String subscription,
      boolean paused,
      long acknowledged,
      List<Told> again,
      List<Told> items,
      long next,
      boolean more) {}

  /// @param id stable: the same event delivered twice has the same
  record Told(
      String id,
      long cursor,
      String name,
      int schemaVersion,
      Instant occurredAt,
      Instant recordedAt,
      JsonNode data) {}

  record Count(String name, long told, long parked) {}

  record Reconciliation(
      String subscription, long after, long upTo, List<Count> counts, long total) {}

  record Parked(
      long cursor,
      @Nullable String id,
      @Nullable String name,
      String reason,
      boolean again,
      Instant changedAt) {}

  record Behind(
      String subscription,
      String partner,
      String names,
      int alarmMinutes,
      boolean paused,
      long cursor,
      Instant movedAt,
      long pending,
      @Nullable Instant oldest,
      long parked) {
    Lag at(Instant now) {
      long minutes = oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toMinutes());
      return new Lag(
          subscription,
          partner,
          List.of(names.split(",")),
          paused,
          cursor,
          movedAt,
          pending,
          minutes,
          !paused && minutes > alarmMinutes,
          parked);
    }
  }

  /// @param minutes since the oldest event that is not acknowledged was recorded
  /// @param alarm it has waited longer than was agreed
  record Lag(
      String subscription,
      String partner,
      List<String> names,
      boolean paused,
      long cursor,
      Instant movedAt,
      long pending,
      long minutes,
      boolean alarm,
      long parked) {}
}
