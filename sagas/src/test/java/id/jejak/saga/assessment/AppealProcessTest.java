package id.jejak.saga.assessment;

import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.AppealPanelAppointed;
import id.jejak.messages.assessment.AppealRejected;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AppealWithdrawn;
import id.jejak.messages.assessment.EscalateAppeal;
import id.jejak.messages.assessment.Grounds;
import id.jejak.messages.assessment.SupersedeDecision;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.Role;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppealProcessTest {
  private static final AppealId APPEAL = AppealId.of(FIRST.assessment());
  private static final Personal<String> REASON = Personal.of(CANDIDATE.person(), "seen again");
  private static final AppealFiled FILED =
      new AppealFiled(APPEAL, FIRST, day("2023-03-20"), new Grounds(true, true, false, REASON));
  private static final AppealPanelAppointed APPOINTED =
      new AppealPanelAppointed(APPEAL, FIRST, List.of(new PersonId("per-p")), day("2023-03-21"));
  private static final AppealUpheld UPHELD =
      new AppealUpheld(APPEAL, FIRST, Verdict.K, day("2023-03-27"), REASON);
  private static final AppealRejected REJECTED =
      new AppealRejected(APPEAL, FIRST, day("2023-03-27"), REASON);
  private static final AppealWithdrawn WITHDRAWN =
      new AppealWithdrawn(APPEAL, FIRST, day("2023-03-27"));

  private static ProcessSpec<?> appeal() {
    return ProcessSpec.of(new AppealProcess(), APPEAL.value());
  }

  private static Send tell(String outcome) {
    return new Send(
        "tell",
        RequestNotification.to(
            CANDIDATE.person(),
            Template.APPEAL_DECIDED,
            Map.of("appeal", APPEAL.value(), "outcome", outcome),
            APPEAL.value(),
            outcome));
  }

  private static List<Act> escalation(String missed) {
    return List.of(
        new Send("escalate", new EscalateAppeal(APPEAL, missed)),
        new Send(
            "tell",
            RequestNotification.to(
                Role.LSP_ADMIN,
                Template.APPEAL_OVERDUE,
                Map.of("appeal", APPEAL.value(), "missed", missed),
                APPEAL.value(),
                missed)));
  }

  @Test
  void an_appeal_is_acknowledged_and_has_its_deadlines() {
    appeal()
        .on("2023-03-20")
        .when(FILED)
        .then(
            new Send(
                "tell",
                RequestNotification.to(
                    CANDIDATE.person(),
                    Template.APPEAL_ACKNOWLEDGED,
                    Map.of("appeal", APPEAL.value()),
                    APPEAL.value())),
            new Schedule("panel", appeal().wall("2023-03-25T00:00")),
            new Schedule("decide", appeal().wall("2023-04-12T00:00")));
  }

  @Test
  void a_panel_that_is_missing_escalates() {
    appeal().given(FILED).fires("panel").then(escalation("PANEL").toArray(Act[]::new)).goesOn();
  }

  @Test
  void so_does_a_decision_that_is_late() {
    appeal()
        .given(FILED, APPOINTED)
        .awaits("decide")
        .fires("decide")
        .then(escalation("DECISION").toArray(Act[]::new))
        .goesOn();
  }

  @Test
  void upheld_the_decision_is_superseded() {
    appeal()
        .given(FILED, APPOINTED)
        .when(UPHELD)
        .then(
            new Send(
                "supersede",
                new SupersedeDecision(FIRST.assessment(), APPEAL, Verdict.K, day("2023-03-27"))),
            tell("UPHELD"))
        .awaits()
        .over();
  }

  @Test
  void rejected_the_decision_stands() {
    appeal().given(FILED, APPOINTED).when(REJECTED).then(tell("REJECTED")).awaits().over();
  }

  @Test
  void what_is_withdrawn_is_over() {
    appeal().given(FILED).when(WITHDRAWN).thenNothing().awaits().over();
  }

  @Test
  void decided_in_the_last_moment_it_escalates_no_more() {
    appeal()
        .given(FILED, APPOINTED)
        .fires("decide")
        .refused("escalate", "ILLEGAL_TRANSITION")
        .thenNothing();
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    appeal().given(FILED, APPOINTED, UPHELD).refused("supersede", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new AppealProcess(), APPEAL.value(), is -> is.step().name())
        .walking(FILED, APPOINTED, UPHELD, REJECTED, WITHDRAWN)
        .livingWith("escalate ILLEGAL_TRANSITION")
        .approve();
  }
}
