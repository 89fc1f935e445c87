package id.jejak.benchmarks.axon;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.JdbcTemplate;

/// The one view: how far everybody is.
public final class LifecycleView {
  private final JdbcTemplate sql;

  public LifecycleView(JdbcTemplate sql) {
    this.sql = sql;
    sql.execute("create table lifecycle_view (id text primary key, stage text not null)");
  }

  @EventHandler
  void on(Stage.Started event) {
    sql.update(
        "insert into lifecycle_view (id, stage) values (?, 'STARTED') on conflict do nothing",
        event.id());
  }

  @EventHandler
  void on(Stage.Trained event) {
    set(event.id(), "TRAINED");
  }

  @EventHandler
  void on(Stage.Assessed event) {
    set(event.id(), "ASSESSED");
  }

  @EventHandler
  void on(Stage.Decided event) {
    set(event.id(), "DECIDED");
  }

  @EventHandler
  void on(Stage.Certified event) {
    set(event.id(), "CERTIFIED");
  }

  @EventHandler
  void on(Stage.Placed event) {
    set(event.id(), "PLACED");
  }

  @ResetHandler
  void reset() {
    sql.update("truncate lifecycle_view");
  }

  private void set(String id, String stage) {
    sql.update("update lifecycle_view set stage = ? where id = ?", stage, id);
  }
}
