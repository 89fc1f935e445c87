package id.jejak.query.assessment;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.Unit;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// The units of every version of a scheme: what an assessment under it covers.
final class SchemeUnits implements View {
  static final String NAME = "scheme_unit";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("scheme", "version", "unit");
  }

  @Override
  public String ddl() {
    return View.ddl(SchemeUnits.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(SchemePublished.class, SchemeVersionPublished.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case SchemePublished first ->
          units(new SchemeVersion(first.scheme(), 1), first.terms(), rows);
      case SchemeVersionPublished next -> units(next.scheme(), next.terms(), rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void units(SchemeVersion version, SchemeTerms terms, Rows rows) {
    for (Unit unit : terms.units()) {
      rows.at(version.scheme(), version.version(), unit.code().code()).set("title", unit.title());
    }
  }
}
