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

/// Every version of every scheme with its terms as JSON. `superseded_until` is the last day of a
/// version that has a next one.
final class SchemeVersions implements View {
  static final String NAME = "scheme_version";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("scheme", "version");
  }

  @Override
  public String ddl() {
    return View.ddl(SchemeVersions.class, NAME);
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
      case SchemePublished published -> version(rows.at(published.scheme(), 1), published.terms());
      case SchemeVersionPublished next -> {
        var scheme = next.scheme().scheme();
        int version = next.scheme().version();
        version(rows.at(scheme, version), next.terms()).set("changes", next.changes());
        rows.at(scheme, version - 1)
            .set("superseded_until", next.transition().until())
            .set("candidates", next.transition().candidates());
      }
      case SchemeVersionRetired retired ->
          rows.at(retired.scheme().scheme(), retired.scheme().version())
              .set("retired_from", retired.from());
      case InstrumentValidated _, OccupationLinked _, DemandRecorded _ -> {} // by themselves
    }
  }

  private static Row version(Row row, SchemeTerms terms) {
    return row.set("terms", Terms.text(terms)).set("certifier", terms.certifier());
  }
}
