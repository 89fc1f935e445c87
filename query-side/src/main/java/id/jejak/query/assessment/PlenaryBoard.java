package id.jejak.query.assessment;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.DecisionReturned;
import id.jejak.messages.assessment.DecreeCorrected;
import id.jejak.messages.assessment.DecreeCorrectionRequested;
import id.jejak.messages.assessment.DecreeSigned;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.PlenaryEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Meetings of the committee: who sat, and what came of it.
final class PlenaryBoard implements View {
  static final String NAME = "plenary_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("plenary");
  }

  @Override
  public String ddl() {
    return View.ddl(PlenaryBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(PlenaryEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case PlenaryConvened convened ->
          rows.at(convened.plenary())
              .set("lsp", convened.lsp())
              .set("session", convened.session())
              .set(
                  "members",
                  convened.members().stream().map(PersonId::value).collect(Collectors.joining(" ")))
              .set("status", "CONVENED");
      case CompetenceDecided decided ->
          rows.at(decided.plenary()).add("decided", 1).set("status", "DECIDED");
      case DecisionReturned returned ->
          rows.at(returned.plenary()).add("returned", 1).set("status", "RETURNED");
      case DecreeSigned signed ->
          rows.at(signed.plenary())
              .set("decree", signed.number())
              .set("signed_on", signed.on())
              .set("status", "DECREE_SIGNED");
      case DecreeCorrectionRequested _ -> {} // not corrected yet
      case DecreeCorrected corrected -> rows.at(corrected.plenary()).set("status", "CORRECTED");
      default -> throw Families.unheard(recorded.event());
    }
  }
}
