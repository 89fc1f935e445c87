package id.jejak.query.scheme;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.scheme.DemandRecorded;
import id.jejak.messages.scheme.InstrumentValidated;
import id.jejak.messages.scheme.OccupationLinked;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.SchemeVersionRetired;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Schemes by name, with what their latest version says.
final class SchemeDirectory implements View {
  static final String NAME = "scheme_directory";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("scheme");
  }

  @Override
  public String ddl() {
    return View.ddl(SchemeDirectory.class, NAME);
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
      case SchemePublished published ->
          terms(rows.at(published.scheme()), 1, published.terms()).set("name", published.name());
      case SchemeVersionPublished next ->
          terms(rows.at(next.scheme().scheme()), next.scheme().version(), next.terms());
      case SchemeVersionRetired _, InstrumentValidated _, OccupationLinked _, DemandRecorded _ -> {}
    }
  }

  private static Row terms(Row row, int version, SchemeTerms terms) {
    return row.set("version", version)
        .set("packaging", terms.packaging())
        .set("level", terms.level())
        .set("units", terms.units().size())
        .set("validity_months", terms.validityMonths());
  }
}
