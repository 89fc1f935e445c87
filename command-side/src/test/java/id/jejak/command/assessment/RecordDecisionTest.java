package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.CHECKED_IN;
import static id.jejak.command.assessment.Example.COMPETENT;
import static id.jejak.command.assessment.Example.CONSENTED;
import static id.jejak.command.assessment.Example.CONVENED;
import static id.jejak.command.assessment.Example.EVIDENCE;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.HALF_RECOMMENDED;
import static id.jejak.command.assessment.Example.NOT_YET;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.RECOMMENDED;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.REPORTED;
import static id.jejak.command.assessment.Example.UNITS;
import static id.jejak.command.assessment.Example.assessment;
import static id.jejak.command.assessment.Example.decided;
import static id.jejak.command.assessment.Example.decree;

import id.jejak.messages.assessment.AlreadyDecided;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.NotReported;
import id.jejak.messages.assessment.RecordDecision;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class RecordDecisionTest {
  static final AssessmentEvent[] REPORTED_K = {
    PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, RECOMMENDED, REPORTED
  };
  static final AssessmentEvent[] REPORTED_BK = {
    PLANNED,
    CHECKED_IN,
    CONSENTED,
    EVIDENCE,
    HALF_RECOMMENDED,
    new AssessmentReported(REF, ASSESSOR, Example.DAY, Verdict.BK)
  };

  static RecordDecision record(Verdict verdict) {
    return new RecordDecision(FIRST, PLENARY, verdict);
  }

  @Test
  void competent_leaves_nothing_to_do() {
    assessment()
        .where(PLENARY, CONVENED, decided(Verdict.K), decree(Verdict.K))
        .given(REPORTED_K)
        .when(record(Verdict.K))
        .then(COMPETENT);
  }

  @Test
  void not_yet_competent_leaves_the_units_that_the_assessor_named() {
    assessment()
        .where(PLENARY, CONVENED, decided(Verdict.BK), decree(Verdict.BK))
        .given(REPORTED_BK)
        .when(record(Verdict.BK))
        .then(NOT_YET);
  }

  @Test
  void against_a_full_recommendation_every_unit_is_left() {
    assessment()
        .where(PLENARY, CONVENED, decided(Verdict.BK), decree(Verdict.BK))
        .given(REPORTED_K)
        .when(record(Verdict.BK))
        .then(
            new AssessmentDecided(
                REF,
                PLENARY,
                Verdict.BK,
                Example.MEETING,
                UNITS,
                Example.MEETING.plusMonths(6),
                Example.NOT_YET.appealUntil()));
  }

  @Test
  void the_committee_may_find_competent_against_the_recommendation() {
    assessment()
        .where(PLENARY, CONVENED, decided(Verdict.K), decree(Verdict.K))
        .given(REPORTED_BK)
        .when(record(Verdict.K))
        .then(COMPETENT);
  }

  @Test
  void recording_twice_changes_nothing() {
    assessment()
        .where(PLENARY, CONVENED, decided(Verdict.K), decree(Verdict.K))
        .given(PLANNED, RECOMMENDED, REPORTED, COMPETENT)
        .when(record(Verdict.K))
        .thenNothing();
  }

  @Test
  void there_is_one_decision() {
    assessment()
        .given(PLANNED, RECOMMENDED, REPORTED, COMPETENT)
        .when(record(Verdict.BK))
        .thenRefused(new AlreadyDecided(FIRST));
  }

  @Test
  void what_was_not_reported_is_not_decided() {
    assessment()
        .given(PLANNED, CHECKED_IN)
        .when(record(Verdict.K))
        .thenRefused(new NotReported(FIRST));
  }

  @Test
  void a_decision_without_a_plenary_is_none() {
    assessment()
        .given(REPORTED_K)
        .when(record(Verdict.K))
        .thenRefused(new NotFound(PLENARY.value()));
  }

  @Test
  void a_decision_counts_from_the_decree() {
    assessment()
        .where(PLENARY, CONVENED, decided(Verdict.K))
        .given(REPORTED_K)
        .when(record(Verdict.K))
        .thenRefused(new IllegalTransition(PLENARY.value(), "CONVENED"));
  }

  @Test
  void what_the_decree_does_not_say_is_refused() {
    assessment()
        .where(PLENARY, CONVENED, decided(Verdict.BK), decree(Verdict.BK))
        .given(REPORTED_K)
        .when(record(Verdict.K))
        .thenRefused(new NotFound(FIRST.value()));
  }

  @Test
  void a_void_assessment_is_not_decided() {
    assessment()
        .given(PLANNED, new AssessmentVoided(REF, "fraud", null))
        .when(record(Verdict.K))
        .thenRefused(new IllegalTransition(FIRST.value(), "VOID"));
  }
}
