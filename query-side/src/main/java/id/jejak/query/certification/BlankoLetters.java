package id.jejak.query.certification;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.certification.BlankoLost;
import id.jejak.messages.certification.BlankoReceived;
import id.jejak.messages.certification.BlankoRequested;
import id.jejak.messages.certification.SpoiledReturned;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// The letters about forms, and how far they were answered.
final class BlankoLetters implements View {
  static final String NAME = "blanko_letter";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("lsp", "letter");
  }

  @Override
  public String ddl() {
    return View.ddl(BlankoLetters.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(
        BlankoRequested.class, SpoiledReturned.class, BlankoReceived.class, BlankoLost.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case BlankoRequested asked ->
          rows.at(asked.lsp(), asked.letter())
              .set("kind", "REQUEST")
              .set("asked", asked.forms())
              .set("sent_at", recorded.occurredAt());
      case SpoiledReturned returned ->
          rows.at(returned.lsp(), returned.letter())
              .set("kind", "EXCHANGE")
              .set("asked", returned.forms().size())
              .set("sent_at", recorded.occurredAt());
      case BlankoReceived came ->
          rows.at(came.lsp(), came.letter()).add("received", came.forms().size());
      case BlankoLost lost -> rows.at(lost.lsp(), lost.letter()).add("lost", lost.forms().size());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
