package id.jejak.query.integration;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// What partners may be told, in the order of the log, as the contract has it: one for all of them.
final class Feed implements View {
  static final String NAME = "feed";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("position");
  }

  @Override
  public String ddl() {
    return View.ddl(Feed.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Contract.EVENTS;
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    var told = Contract.of(recorded.event());
    if (told == null) {
      throw Families.unheard(recorded.event());
    }
    rows.at(recorded.position())
        .set("event", recorded.id().toString())
        .set("name", told.name().wire())
        .set("data", JSON.writeValueAsString(new TreeMap<>(told.data())))
        .set("occurred_at", recorded.occurredAt())
        .set("recorded_at", recorded.recordedAt());
  }
}
