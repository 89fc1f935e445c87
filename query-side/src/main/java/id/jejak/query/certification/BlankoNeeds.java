package id.jejak.query.certification;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.certification.BlankoAssigned;
import id.jejak.messages.certification.BlankoAwaited;
import id.jejak.messages.certification.BlankoFreed;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Every certificate that was registered for a form, with its place in the queue and the form that
/// it got. Who lost a form to a mishap waits again, at the old place.
final class BlankoNeeds implements View {
  static final String NAME = "blanko_need";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("certificate", "copy");
  }

  @Override
  public String ddl() {
    return View.ddl(BlankoNeeds.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(BlankoAwaited.class, BlankoAssigned.class, BlankoFreed.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case BlankoAwaited awaited ->
          rows.at(awaited.certificate(), awaited.copy())
              .set("lsp", awaited.lsp())
              .set("place", recorded.position())
              .set("since", recorded.occurredAt());
      case BlankoAssigned given ->
          rows.at(given.certificate(), given.copy()).set("form", given.form().number());
      case BlankoFreed freed -> rows.delete(freed.certificate(), freed.copy());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
