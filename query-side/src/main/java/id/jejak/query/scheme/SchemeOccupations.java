package id.jejak.query.scheme;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.scheme.DemandRecorded;
import id.jejak.messages.scheme.InstrumentValidated;
import id.jejak.messages.scheme.OccupationLinked;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.SchemeVersionRetired;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// For which occupations a scheme qualifies (S1.4).
final class SchemeOccupations implements View {
  static final String NAME = "scheme_occupation";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("scheme", "kbji");
  }

  @Override
  public String ddl() {
    return View.ddl(SchemeOccupations.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(SchemeEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case SchemeEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(SchemeEvent event, Rows rows) {
    switch (event) {
      case OccupationLinked linked ->
          rows.at(linked.scheme(), linked.kbji()).set("title", linked.title());
      case SchemePublished _,
          SchemeVersionPublished _,
          SchemeVersionRetired _,
          InstrumentValidated _,
          DemandRecorded _ -> {} // no occupation
    }
  }
}
