package id.jejak.query.talent;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.talent.TalentField;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The talent pool: which certificates of whom are shown, or were and no longer are.
final class TalentDirectory implements View {
  static final String NAME = "talent_directory";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("person", "certificate");
  }

  @Override
  public String ddl() {
    return View.ddl(TalentDirectory.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(TalentPublished.class, TalentHidden.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case TalentPublished published ->
          rows.at(published.person(), published.certificate())
              .set("talent", published.talent())
              .set("published", true)
              .set("scheme", published.scheme().scheme())
              .set("district", published.district().code())
              .set("valid_from", published.validity().from())
              .set("valid_to", published.validity().to())
              .set(
                  "fields",
                  published.fields().stream()
                      .map(TalentField::name)
                      .sorted()
                      .collect(Collectors.joining(" ")))
              .set("published_at", recorded.occurredAt())
              .set("hidden_for", null);
      case TalentHidden hidden ->
          rows.at(hidden.person(), hidden.certificate())
              .set("talent", hidden.talent())
              .set("published", false)
              .set("hidden_for", hidden.reason());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
