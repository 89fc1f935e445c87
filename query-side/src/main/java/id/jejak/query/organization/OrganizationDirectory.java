package id.jejak.query.organization;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.organization.CapabilityEnded;
import id.jejak.messages.organization.CapabilityRecorded;
import id.jejak.messages.organization.CentreStatusRecorded;
import id.jejak.messages.organization.OfficeHolderAppointed;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationPlaced;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.organization.OrganizationSuspended;
import id.jejak.messages.organization.OrganizationSuspensionLifted;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Organisations by name, as they stand now.
final class OrganizationDirectory implements View {
  static final String NAME = "organization_directory";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("organization");
  }

  @Override
  public String ddl() {
    return View.ddl(OrganizationDirectory.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(OrganizationEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case OrganizationEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(OrganizationEvent event, Rows rows) {
    switch (event) {
      case OrganizationRegistered registered ->
          rows.at(registered.organization())
              .set("kind", registered.kind())
              .set("name", registered.name())
              .set("seat", registered.seat().code());
      case OrganizationPlaced placed ->
          rows.at(placed.organization())
              .set("parent", placed.parent())
              .set("parent_since", placed.from());
      case OrganizationSuspended suspended ->
          rows.at(suspended.organization()).set("suspended_from", suspended.from());
      case OrganizationSuspensionLifted lifted ->
          rows.at(lifted.organization()).set("suspended_from", null);
      case CentreStatusRecorded recorded ->
          rows.at(recorded.organization())
              .set("status", recorded.status())
              .set("accreditation", recorded.accreditation());
      case OfficeHolderAppointed _,
          OfficeHolderEnded _,
          CapabilityRecorded _,
          CapabilityEnded _ -> {} // listed by themselves
    }
  }
}
