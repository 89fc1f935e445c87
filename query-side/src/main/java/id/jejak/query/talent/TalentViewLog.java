package id.jejak.query.talent;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.talent.TalentField;
import id.jejak.messages.talent.TalentViewed;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Every look that a company took at a profile; who looked, at what, and when.
final class TalentViewLog implements View {
  static final String NAME = "talent_view";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("talent", "view");
  }

  @Override
  public String ddl() {
    return View.ddl(TalentViewLog.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(TalentViewed.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case TalentViewed viewed ->
          rows.at(viewed.talent(), viewed.view())
              .set("person", viewed.person())
              .set("company", viewed.company())
              .set("agreement", viewed.agreement())
              .set(
                  "fields",
                  viewed.fields().stream()
                      .map(TalentField::name)
                      .sorted()
                      .collect(Collectors.joining(" ")))
              .set("viewed_at", recorded.occurredAt())
              .set("viewed_by", recorded.by().actor());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
