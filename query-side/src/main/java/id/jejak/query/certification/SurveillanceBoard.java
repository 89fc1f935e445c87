package id.jejak.query.certification;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.certification.SurveillanceConcern;
import id.jejak.messages.certification.SurveillanceEvent;
import id.jejak.messages.certification.SurveillanceNoResponse;
import id.jejak.messages.certification.SurveillancePassed;
import id.jejak.messages.certification.SurveillanceStarted;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Every round of surveillance: whom it asked, until when, and what came of it.
final class SurveillanceBoard implements View {
  static final String NAME = "surveillance_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("surveillance");
  }

  @Override
  public String ddl() {
    return View.ddl(SurveillanceBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(SurveillanceEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case SurveillanceStarted started ->
          row(rows, started)
              .set("round", started.round())
              .set("asked_at", recorded.occurredAt())
              .set("reply_by", started.replyBy())
              .set("status", "ASKED");
      case SurveillancePassed passed ->
          row(rows, passed)
              .set("statement", passed.statement())
              .set("answered_at", recorded.occurredAt())
              .set("status", "PASSED");
      case SurveillanceConcern concern ->
          row(rows, concern)
              .set("statement", concern.statement())
              .set("finding", concern.finding())
              .set("answered_at", recorded.occurredAt())
              .set("status", "CONCERN");
      case SurveillanceNoResponse silent ->
          row(rows, silent)
              .set("silences", silent.times())
              .set("reply_by", silent.replyBy())
              .set("status", "SILENT");
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static Row row(Rows rows, SurveillanceEvent event) {
    return rows.at(event.surveillance())
        .set("certificate", event.of().certificate())
        .set("person", event.of().person())
        .set("scheme", event.of().scheme().scheme())
        .set("lsp", event.of().lsp())
        .set("program", event.of().program());
  }
}
