package id.jejak.engine.history;

import id.jejak.engine.access.AccessLog;
import id.jejak.engine.codec.Codec;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.view.View;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Replays one stream from the log: what happened in it, and what a view showed of it, on a day, as
/// it was known on a day. It reads no view, so that an answer does not change when a view does.
public final class Histories {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final EventLog log;
  private final Codec codec;
  private final WorkCalendar office;
  private final AccessLog access;
  private final Map<String, View> views;

  public Histories(
      EventLog log, Codec codec, WorkCalendar office, AccessLog access, List<View> views) {
    this.log = log;
    this.codec = codec;
    this.office = office;
    this.access = access;
    this.views = views.stream().collect(Collectors.toMap(View::name, view -> view));
  }

  /// One fact, with its personal data as readable as its key allows.
  public record Fact(
      long position,
      long version,
      String type,
      Instant occurredAt,
      Instant recordedAt,
      String actor,
      String role,
      String tenant,
      @Nullable String reason,
      int rules,
      String correlation,
      @Nullable String causation,
      JsonNode event) {}

  /// The facts of a stream in their order; empty when it did not exist yet.
  public List<Fact> of(String stream, AsOf asOf) {
    return replay(stream, asOf).stream().<Fact>map(this::fact).toList();
  }

  /// What the view made of them; columns that other streams fill are not there. Null when there is
  /// no such view.
  public @Nullable List<Map<String, @Nullable Object>> rows(String stream, AsOf asOf, String name) {
    View view = views.get(name);
    if (view == null) {
      return null;
    }
    var rows = new MemoryRows(view.key());
    for (Recorded<?> recorded : replay(stream, asOf)) {
      if (view.hears().contains(recorded.event().getClass())) {
        view.on(recorded, rows);
      }
    }
    return rows.all();
  }

  /// Whether anything ever happened in the stream.
  public boolean knows(String stream) {
    return log.lastVersion(stream) >= 0;
  }

  private List<Recorded<?>> replay(String stream, AsOf asOf) {
    return log.history(stream).stream().filter(recorded -> asOf.covers(recorded, office)).toList();
  }

  private Fact fact(Recorded<?> recorded) {
    var by = recorded.by();
    if (recorded.event() instanceof Record event) {
      access.opened(event);
    }
    return new Fact(
        recorded.position(),
        recorded.version(),
        codec.names().of(recorded.event().getClass()),
        recorded.occurredAt(),
        recorded.recordedAt(),
        by.actor(),
        by.role(),
        by.tenant(),
        by.reason(),
        recorded.rules(),
        by.correlation().toString(),
        by.causation() == null ? null : by.causation().toString(),
        JSON.readTree(codec.plain(recorded.event())));
  }
}
