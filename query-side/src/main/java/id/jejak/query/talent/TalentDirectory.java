package id.jejak.query.talent;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.talent.TalentEvent;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// The talent pool: who is published, or was and no longer is.
final class TalentDirectory implements View {
  static final String NAME = "talent_directory";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("person");
  }

  @Override
  public String ddl() {
    return View.ddl(TalentDirectory.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(TalentEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case TalentEvent event -> on(event, recorded, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(TalentEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case TalentPublished published ->
          rows.at(published.person())
              .set("talent", published.talent())
              .set("published", true)
              .set("certificate", published.certificate())
              .set("scheme", published.scheme().scheme())
              .set("district", published.district().code())
              .set("published_at", recorded.occurredAt())
              .set("hidden_at", null)
              .set("hidden_for", null);
      case TalentHidden hidden ->
          rows.at(hidden.person())
              .set("talent", hidden.talent())
              .set("published", false)
              .set("hidden_at", recorded.occurredAt())
              .set("hidden_for", hidden.reason());
    }
  }
}
