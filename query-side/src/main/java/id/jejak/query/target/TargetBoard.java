package id.jejak.query.target;

import static java.util.stream.Collectors.joining;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.target.TargetEvent;
import id.jejak.messages.target.TargetSet;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Targets as last set. What counts, and where, are lists with commas.
final class TargetBoard implements View {
  static final String NAME = "target_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("target");
  }

  @Override
  public String ddl() {
    return View.ddl(TargetBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(TargetEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case TargetEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(TargetEvent event, Rows rows) {
    switch (event) {
      case TargetSet set ->
          rows.at(set.target())
              .set("name", set.name())
              .set("office", set.office())
              .set("parent", set.parent())
              .set("begins_on", set.period().from())
              .set("ends_on", set.period().to())
              .set("number", set.number())
              .set("counts", list(set.counts()))
              .set("programs", list(set.programs()))
              .set("region", set.region() == null ? null : set.region().code());
    }
  }

  private static String list(Set<?> values) {
    return values.stream().map(String::valueOf).sorted().collect(joining(","));
  }
}
