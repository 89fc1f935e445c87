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

/// How many people with the competence regions ask for, as last recorded (S1.4).
final class SchemeDemand implements View {
  static final String NAME = "scheme_demand";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("scheme", "region", "year");
  }

  @Override
  public String ddl() {
    return View.ddl(SchemeDemand.class, NAME);
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
      case DemandRecorded recorded ->
          rows.at(recorded.scheme(), recorded.region().code(), recorded.year())
              .set("people", recorded.people())
              .set("source", recorded.source());
      case SchemePublished _,
          SchemeVersionPublished _,
          SchemeVersionRetired _,
          InstrumentValidated _,
          OccupationLinked _ -> {} // no demand
    }
  }
}
