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

/// The status of training centres over time (S3.6).
final class CentreStatuses implements View {
  static final String NAME = "centre_status";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("organization", "from_day");
  }

  @Override
  public String ddl() {
    return View.ddl(CentreStatuses.class, NAME);
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
      case CentreStatusRecorded recorded ->
          rows.at(recorded.organization(), recorded.from())
              .set("status", recorded.status())
              .set("accreditation", recorded.accreditation())
              .set("decree", recorded.decree());
      case OrganizationRegistered _,
          OrganizationPlaced _,
          OfficeHolderAppointed _,
          OfficeHolderEnded _,
          OrganizationSuspended _,
          OrganizationSuspensionLifted _,
          CapabilityRecorded _,
          CapabilityEnded _ -> {} // no status
    }
  }
}
