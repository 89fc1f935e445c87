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
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// From which day a scheme is in the licensed scope of a body, or is no more. `to_day` is given
/// where it came with a licence; an extension holds as long as the licence that it extends.
final class LicenceScope implements View {
  static final String NAME = "licence_scope";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("lsp", "scheme", "from_day");
  }

  @Override
  public String ddl() {
    return View.ddl(LicenceScope.class, NAME);
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
          licensed(rows, granted.lsp(), granted.scope(), granted.validity());
      case LspLicenceRenewed renewed ->
          licensed(rows, renewed.lsp(), renewed.scope(), renewed.validity());
      case LspScopeExtended extended ->
          rows.at(extended.lsp(), extended.scheme(), extended.from()).set("covered", true);
      case LspScopeReduced reduced ->
          rows.at(reduced.lsp(), reduced.scheme(), reduced.from()).set("covered", false);
      case LspSuspended _,
          LspSuspensionLifted _,
          LspLicenceExpired _,
          LspLicenceWithdrawn _,
          LspSurveillanceRecorded _,
          CandidateTransferOrdered _ -> {} // the scope stays what it is
    }
  }

  private static void licensed(
      Rows rows, OrganizationId lsp, Set<SchemeId> scope, Period validity) {
    scope.forEach(scheme ->
        rows.at(lsp, scheme, validity.from()).set("covered", true).set("to_day", validity.to()));
  }
}
