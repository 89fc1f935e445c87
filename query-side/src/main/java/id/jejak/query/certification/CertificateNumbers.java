package id.jejak.query.certification;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.NumberVoided;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Every certificate number that was drawn: for which certificate, or why for none. A serial that
/// is missing here is a gap that nobody explains (R27).
final class CertificateNumbers implements View {
  static final String NAME = "certificate_number";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("year", "serial");
  }

  @Override
  public String ddl() {
    return View.ddl(CertificateNumbers.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(CertificateIssued.class, NumberVoided.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case CertificateIssued issued ->
          rows.at(issued.number().year(), issued.number().serial())
              .set("number", issued.number().number())
              .set("certificate", issued.of().certificate())
              .set("drawn_at", recorded.occurredAt());
      case NumberVoided voided ->
          rows.at(voided.year(), voided.serial())
              .set("voided", voided.reason())
              .set("drawn_at", recorded.occurredAt());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
