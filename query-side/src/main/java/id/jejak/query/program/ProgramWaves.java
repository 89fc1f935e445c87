package id.jejak.query.program;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.program.CohortReleased;
import id.jejak.messages.program.RegistrationClosed;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// The registrations of a programme, wave by wave, and when each was sent off.
final class ProgramWaves implements View {
  static final String NAME = "program_wave";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("program", "wave");
  }

  @Override
  public String ddl() {
    return View.ddl(ProgramWaves.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(RegistrationOpened.class, RegistrationClosed.class, CohortReleased.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case RegistrationOpened opened ->
          rows.at(opened.program(), opened.wave())
              .set("opens_on", opened.registration().from())
              .set("closes_on", opened.registration().to())
              .set("open", true);
      case RegistrationClosed closed -> rows.at(closed.program(), closed.wave()).set("open", false);
      case CohortReleased released ->
          rows.at(released.program(), released.wave()).set("released_on", released.on());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
