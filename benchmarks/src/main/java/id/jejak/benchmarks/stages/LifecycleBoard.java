package id.jejak.benchmarks.stages;

import id.jejak.benchmarks.stages.LifecycleEvent.Assessed;
import id.jejak.benchmarks.stages.LifecycleEvent.Certified;
import id.jejak.benchmarks.stages.LifecycleEvent.Decided;
import id.jejak.benchmarks.stages.LifecycleEvent.Placed;
import id.jejak.benchmarks.stages.LifecycleEvent.Started;
import id.jejak.benchmarks.stages.LifecycleEvent.Trained;
import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import java.util.List;
import java.util.Set;

/// How far everybody is.
public final class LifecycleBoard implements View {
  @Override
  public String name() {
    return "lifecycle_board";
  }

  @Override
  public List<String> key() {
    return List.of("id");
  }

  @Override
  public String ddl() {
    return "create table lifecycle_board (id text primary key, name text, stage text)";
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        Started.class, Trained.class, Assessed.class, Decided.class, Certified.class, Placed.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    if (recorded.event() instanceof LifecycleEvent event) {
      switch (event) {
        case Started started ->
            rows.at(started.id()).set("name", started.name()).set("stage", "STARTED");
        case Trained it -> rows.at(it.id()).set("stage", "TRAINED");
        case Assessed it -> rows.at(it.id()).set("stage", "ASSESSED");
        case Decided it -> rows.at(it.id()).set("stage", "DECIDED");
        case Certified it -> rows.at(it.id()).set("stage", "CERTIFIED");
        case Placed it -> rows.at(it.id()).set("stage", "PLACED");
      }
    }
  }
}
