package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.APPEAL;
import static id.jejak.command.assessment.Example.APPEALED;
import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.MEETING;
import static id.jejak.command.assessment.Example.NOT_YET;
import static id.jejak.command.assessment.Example.PANEL;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.REASON;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.REPORTED;
import static id.jejak.command.assessment.Example.appeal;
import static id.jejak.command.assessment.Example.assessment;

import id.jejak.messages.assessment.AppealPanelAppointed;
import id.jejak.messages.assessment.AppealRejected;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AppealWithdrawn;
import id.jejak.messages.assessment.DecideAppeal;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.ReassessmentNotAllowed;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.SupersedeDecision;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.WithdrawAppeal;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

/// F4: upheld, the decision is superseded; rejected, it stands.
class DecideAppealTest {
  static final AppealPanelAppointed APPOINTED =
      new AppealPanelAppointed(APPEAL, REF, PANEL, MEETING);
  static final AppealUpheld UPHELD = new AppealUpheld(APPEAL, REF, Verdict.K, MEETING, REASON);
  static final AppealRejected REJECTED = new AppealRejected(APPEAL, REF, MEETING, REASON);
  static final SupersedeDecision SUPERSEDE =
      new SupersedeDecision(FIRST, APPEAL, Verdict.K, MEETING);
  static final DecisionSuperseded SUPERSEDED =
      new DecisionSuperseded(REF, APPEAL, PLENARY, Verdict.K, MEETING);

  static DecideAppeal decide(boolean upheld) {
    return new DecideAppeal(APPEAL, upheld, MEETING, REASON);
  }

  @Test
  void the_panel_decides() {
    appeal().given(APPEALED, APPOINTED).when(decide(true)).then(UPHELD);
    appeal().given(APPEALED, APPOINTED).when(decide(false)).then(REJECTED);
  }

  @Test
  void nobody_decides_without_a_panel() {
    appeal()
        .given(APPEALED)
        .when(decide(true))
        .thenRefused(new IllegalTransition(APPEAL.value(), "FILED"));
  }

  @Test
  void decided_is_decided() {
    appeal()
        .given(APPEALED, APPOINTED, REJECTED)
        .when(decide(true))
        .thenRefused(new IllegalTransition(APPEAL.value(), "REJECTED"));
  }

  @Test
  void an_appeal_is_withdrawn_before_it_is_decided() {
    appeal()
        .given(APPEALED, APPOINTED)
        .when(new WithdrawAppeal(APPEAL, MEETING))
        .then(new AppealWithdrawn(APPEAL, REF, MEETING));
  }

  @Test
  void an_upheld_appeal_supersedes_the_decision_with_a_link() {
    assessment()
        .where(APPEAL, APPEALED, APPOINTED, UPHELD)
        .given(PLANNED, REPORTED, NOT_YET)
        .when(SUPERSEDE)
        .then(SUPERSEDED);
  }

  @Test
  void superseding_twice_changes_nothing() {
    assessment()
        .where(APPEAL, APPEALED, APPOINTED, UPHELD)
        .given(PLANNED, REPORTED, NOT_YET, SUPERSEDED)
        .when(SUPERSEDE)
        .thenNothing();
  }

  @Test
  void a_rejected_appeal_supersedes_nothing() {
    assessment()
        .where(APPEAL, APPEALED, APPOINTED, REJECTED)
        .given(PLANNED, REPORTED, NOT_YET)
        .when(SUPERSEDE)
        .thenRefused(new NotFound(APPEAL.value()));
  }

  @Test
  void who_is_competent_on_appeal_is_not_assessed_again() {
    Example.session()
        .where(FIRST, PLANNED, REPORTED, NOT_YET, SUPERSEDED)
        .given(Example.PLANNED_SESSION, Example.ASSIGNED)
        .when(new ReserveExamSeat(Example.SESSION, Example.CANDIDATE, 2, ASSESSOR))
        .thenRefused(new ReassessmentNotAllowed(Example.APPLICATION, 2));
  }
}
