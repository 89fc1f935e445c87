package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.CHECKED_IN;
import static id.jejak.command.assessment.Example.COMPETENT;
import static id.jejak.command.assessment.Example.CONSENTED;
import static id.jejak.command.assessment.Example.EVIDENCE;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.RECOMMENDED;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.REPORTED;
import static id.jejak.command.assessment.Example.assessment;

import id.jejak.messages.assessment.AlreadyDecided;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.VoidAssessment;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class VoidAssessmentTest {
  static final VoidAssessment VOID = new VoidAssessment(FIRST, "fraud", null);
  static final CaseId CASE = new CaseId("cas-1");
  static final AssessmentVoided VOIDED = new AssessmentVoided(REF, "fraud", null);

  @Test
  void anything_before_the_decision_can_be_voided() {
    assessment().given(PLANNED).when(VOID).then(VOIDED);
    assessment()
        .given(PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, RECOMMENDED, REPORTED)
        .when(VOID)
        .then(VOIDED);
  }

  @Test
  void voiding_twice_changes_nothing() {
    assessment().given(PLANNED, VOIDED).when(VOID).thenNothing();
  }

  @Test
  void a_decision_stands() {
    assessment().given(PLANNED, COMPETENT).when(VOID).thenRefused(new AlreadyDecided(FIRST));
  }

  @Test
  void who_did_not_come_left_nothing_to_void() {
    assessment()
        .given(PLANNED, new CandidateNoShow(REF, false))
        .when(VOID)
        .thenRefused(new IllegalTransition(FIRST.value(), "NO_SHOW"));
  }

  static CaseDecided decided(CaseId id) {
    return new CaseDecided(
        new CaseRef(id, CaseKind.RECALL, FIRST.value(), "asr-1", null, null, FIRST, null, null),
        CaseOutcome.VOID,
        "LICENCE_LAPSED",
        "usr-case");
  }

  @Test
  void what_is_decided_goes_back_by_a_case() {
    var because = new VoidAssessment(FIRST, "RECALL", CASE);
    var voided = new AssessmentVoided(REF, "RECALL", CASE);
    assessment()
        .where(CASE, decided(CASE))
        .given(PLANNED, Example.COMPETENT)
        .when(because)
        .then(voided);
    assessment()
        .given(PLANNED, Example.COMPETENT)
        .when(because)
        .thenRefused(new NotFound(CASE.value()));
  }
}
