package id.jejak.query.agreement;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.agreement.AgreementAmended;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementExpired;
import id.jejak.messages.agreement.AgreementExpiring;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.ImplementingAgreementAttached;
import id.jejak.messages.agreement.IntakeBreachNoted;
import id.jejak.messages.agreement.IntakePromised;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// What partners promised to take; `taken` is given where a promise was broken (S2.1, S23).
final class IntakePromises implements View {
  static final String NAME = "intake_promise";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("agreement", "partner", "from_day", "to_day");
  }

  @Override
  public String ddl() {
    return View.ddl(IntakePromises.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(AgreementEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case AgreementEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(AgreementEvent event, Rows rows) {
    switch (event) {
      case IntakePromised promised ->
          at(rows, promised.agreement(), promised.partner(), promised.period())
              .set("people", promised.people());
      case IntakeBreachNoted noted ->
          at(rows, noted.agreement(), noted.partner(), noted.period()).set("taken", noted.taken());
      case AgreementDrafted _,
          ImplementingAgreementAttached _,
          AgreementSigned _,
          AgreementAmended _,
          AgreementExpiring _,
          AgreementExpired _,
          AgreementTerminated _ -> {} // no promise
    }
  }

  private static Row at(Rows rows, AgreementId agreement, OrganizationId partner, Period period) {
    return rows.at(agreement, partner, period.from(), period.to());
  }
}
