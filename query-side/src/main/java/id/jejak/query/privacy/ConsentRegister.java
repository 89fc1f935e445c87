package id.jejak.query.privacy;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.privacy.DutiesAsked;
import id.jejak.messages.privacy.DutiesReported;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RequesterVerified;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// What each person agreed to, each purpose by itself.
final class ConsentRegister implements View {
  static final String NAME = "consent_register";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("person", "purpose");
  }

  @Override
  public String ddl() {
    return View.ddl(ConsentRegister.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(DataSubjectEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case DataSubjectEvent event -> on(event, recorded, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(DataSubjectEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case ConsentGiven given ->
          rows.at(given.person(), given.purpose())
              .set("in_force", true)
              .set("text_version", given.textVersion())
              .set("given_at", recorded.occurredAt())
              .set("withdrawn_at", null);
      case ConsentWithdrawn withdrawn ->
          rows.at(withdrawn.person(), withdrawn.purpose())
              .set("in_force", false)
              .set("withdrawn_at", recorded.occurredAt());
      case ProcessingRestricted _,
          RestrictionLifted _,
          AccessRequested _,
          DossierDelivered _,
          ErasureRequested _,
          RequesterVerified _,
          DutiesAsked _,
          DutiesReported _,
          ErasureExecuted _,
          ErasureRefused _ -> {} // about all data, not about one purpose
    }
  }
}
