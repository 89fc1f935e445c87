package id.jejak.query.licence;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.licence.CandidateTransferOrdered;
import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.LspLicenceExpired;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspLicenceRenewed;
import id.jejak.messages.licence.LspLicenceWithdrawn;
import id.jejak.messages.licence.LspScopeExtended;
import id.jejak.messages.licence.LspScopeReduced;
import id.jejak.messages.licence.LspSurveillanceRecorded;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// What happened to the licence of each body, by the day from which it holds.
final class LicenceHistory implements View {
  static final String NAME = "licence_history";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("lsp", "from_day", "what");
  }

  @Override
  public String ddl() {
    return View.ddl(LicenceHistory.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(LicenceEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case LicenceEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(LicenceEvent event, Rows rows) {
    switch (event) {
      case LspLicenceGranted granted ->
          rows.at(granted.lsp(), granted.validity().from(), "LICENSED")
              .set("to_day", granted.validity().to())
              .set("type", granted.type())
              .set("number", granted.number());
      case LspLicenceRenewed renewed ->
          rows.at(renewed.lsp(), renewed.validity().from(), "LICENSED")
              .set("to_day", renewed.validity().to())
              .set("number", renewed.number());
      case LspSuspended suspended ->
          rows.at(suspended.lsp(), suspended.from(), "SUSPENDED").set("detail", suspended.reason());
      case LspSuspensionLifted lifted -> rows.at(lifted.lsp(), lifted.from(), "LIFTED");
      case LspLicenceExpired expired -> rows.at(expired.lsp(), expired.from(), "EXPIRED");
      case LspLicenceWithdrawn withdrawn ->
          rows.at(withdrawn.lsp(), withdrawn.from(), "WITHDRAWN").set("detail", withdrawn.reason());
      case LspSurveillanceRecorded recorded ->
          rows.at(recorded.lsp(), recorded.on(), "SURVEILLED")
              .set("detail", recorded.result().name());
      case CandidateTransferOrdered ordered ->
          rows.at(ordered.lsp(), ordered.on(), "TRANSFER_ORDERED").set("detail", ordered.to());
      case LspScopeExtended _, LspScopeReduced _ -> {} // the scope is listed by itself
    }
  }
}
