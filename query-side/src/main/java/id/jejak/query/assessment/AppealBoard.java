package id.jejak.query.assessment;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessment.AppealEscalated;
import id.jejak.messages.assessment.AppealEvent;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.AppealPanelAppointed;
import id.jejak.messages.assessment.AppealRejected;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AppealWithdrawn;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.person.PersonId;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Appeals, and how far they have come.
final class AppealBoard implements View {
  static final String NAME = "appeal_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("appeal");
  }

  @Override
  public String ddl() {
    return View.ddl(AppealBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(AppealEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case AppealFiled filed ->
          row(rows, filed.appeal(), filed.of()).set("filed_on", filed.on()).set("status", "FILED");
      case AppealPanelAppointed appointed ->
          row(rows, appointed.appeal(), appointed.of())
              .set(
                  "panel",
                  appointed.members().stream()
                      .map(PersonId::value)
                      .collect(Collectors.joining(" ")))
              .set("appointed_on", appointed.on())
              .set("status", "PANEL");
      case AppealEscalated escalated ->
          row(rows, escalated.appeal(), escalated.of()).add("escalations", 1);
      case AppealUpheld upheld ->
          row(rows, upheld.appeal(), upheld.of())
              .set("decided_on", upheld.on())
              .set("status", "UPHELD");
      case AppealRejected rejected ->
          row(rows, rejected.appeal(), rejected.of())
              .set("decided_on", rejected.on())
              .set("status", "REJECTED");
      case AppealWithdrawn withdrawn ->
          row(rows, withdrawn.appeal(), withdrawn.of())
              .set("decided_on", withdrawn.on())
              .set("status", "WITHDRAWN");
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static Row row(Rows rows, AppealId appeal, AssessmentRef of) {
    var candidate = of.candidate();
    return rows.at(appeal)
        .set("assessment", of.assessment())
        .set("application", candidate.application())
        .set("person", candidate.person())
        .set("program", candidate.program())
        .set("lsp", candidate.lsp());
  }
}
