package id.jejak.query.certification;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.certification.BlankoAssigned;
import id.jejak.messages.certification.BlankoAwaited;
import id.jejak.messages.certification.BlankoEvent;
import id.jejak.messages.certification.BlankoFreed;
import id.jejak.messages.certification.BlankoLost;
import id.jejak.messages.certification.BlankoNumber;
import id.jejak.messages.certification.BlankoReceived;
import id.jejak.messages.certification.BlankoRequested;
import id.jejak.messages.certification.BlankoSpoiled;
import id.jejak.messages.certification.SpoiledReturned;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Every form that a body ever had or lost, and what became of it.
final class BlankoForms implements View {
  static final String NAME = "blanko_form";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("form");
  }

  @Override
  public String ddl() {
    return View.ddl(BlankoForms.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(BlankoEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case BlankoEvent event -> on(event, recorded, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(BlankoEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case BlankoReceived came ->
          came.forms()
              .forEach(
                  form -> stage(form, "FREE", came, recorded, rows).set("letter", came.letter()));
      case BlankoAssigned given ->
          stage(given.form(), "SET_ASIDE", given, recorded, rows)
              .set("certificate", given.certificate())
              .set("copy", given.copy());
      case BlankoFreed freed -> {
        if (freed.form() != null) {
          stage(freed.form(), "FREE", freed, recorded, rows)
              .set("certificate", null)
              .set("copy", null);
        }
      }
      case BlankoSpoiled spoiled ->
          stage(spoiled.form(), "SPOILED", spoiled, recorded, rows)
              .set("minutes", spoiled.minutes());
      case SpoiledReturned returned ->
          returned.forms().forEach(form -> stage(form, "RETURNED", returned, recorded, rows));
      case BlankoLost lost ->
          lost.forms()
              .forEach(form ->
                  stage(form, "LOST", lost, recorded, rows)
                      .set("letter", lost.letter())
                      .set("minutes", lost.minutes()));
      case BlankoRequested _, BlankoAwaited _ -> {} // no form moves
    }
  }

  private static Row stage(
      BlankoNumber form, String stage, BlankoEvent event, Recorded<?> recorded, Rows rows) {
    return rows.at(form.number())
        .set("lsp", event.lsp())
        .set("stage", stage)
        .set("since", recorded.occurredAt());
  }
}
