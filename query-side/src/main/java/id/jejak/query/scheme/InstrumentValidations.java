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

/// What bodies found about the instruments of a version, as last validated (FR.VA).
final class InstrumentValidations implements View {
  static final String NAME = "instrument_validation";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("scheme", "version", "lsp", "instrument");
  }

  @Override
  public String ddl() {
    return View.ddl(InstrumentValidations.class, NAME);
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
      case InstrumentValidated validated ->
          rows.at(
                  validated.scheme().scheme(),
                  validated.scheme().version(),
                  validated.lsp(),
                  validated.instrument())
              .set("fit", validated.fit())
              .set("on_day", validated.on())
              .set("record", validated.record());
      case SchemePublished _,
          SchemeVersionPublished _,
          SchemeVersionRetired _,
          OccupationLinked _,
          DemandRecorded _ -> {} // no instrument
    }
  }
}
