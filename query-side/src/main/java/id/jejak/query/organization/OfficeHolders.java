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

/// Who holds or held which office, definitively or acting (S0.1).
final class OfficeHolders implements View {
  static final String NAME = "office_holder";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("organization", "office", "holder", "from_day");
  }

  @Override
  public String ddl() {
    return View.ddl(OfficeHolders.class, NAME);
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
      case OfficeHolderAppointed appointed ->
          rows.at(
                  appointed.organization(),
                  appointed.office(),
                  appointed.holder(),
                  appointed.term().from())
              .set("name", appointed.name())
              .set("acting", appointed.acting())
              .set("to_day", appointed.term().to());
      case OfficeHolderEnded ended ->
          rows.at(ended.organization(), ended.office(), ended.holder(), ended.from())
              .set("ended_on", ended.on());
      case OrganizationRegistered _,
          OrganizationPlaced _,
          OrganizationSuspended _,
          OrganizationSuspensionLifted _,
          CapabilityRecorded _,
          CapabilityEnded _,
          CentreStatusRecorded _ -> {} // about the organisation itself
    }
  }
}
