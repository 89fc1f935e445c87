package id.jejak.query.program;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.program.QuotaSet;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// How many may go each way through a programme (R5).
final class ProgramQuotas implements View {
  static final String NAME = "program_quota";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("program", "track");
  }

  @Override
  public String ddl() {
    return View.ddl(ProgramQuotas.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(QuotaSet.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case QuotaSet set -> rows.at(set.program(), set.track()).set("seats", set.seats());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
