package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.BRAKES;
import static id.jejak.command.assessment.Example.CHECKED_IN;
import static id.jejak.command.assessment.Example.CONSENTED;
import static id.jejak.command.assessment.Example.CONVENED;
import static id.jejak.command.assessment.Example.ENGINE;
import static id.jejak.command.assessment.Example.EVIDENCE;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.NOT_YET;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.RECOMMENDED;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.REPORTED;
import static id.jejak.command.assessment.Example.assessment;
import static id.jejak.command.assessment.Example.plenary;

import id.jejak.messages.assessment.AlreadyDecided;
import id.jejak.messages.assessment.AmendRecommendation;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.DecisionReturned;
import id.jejak.messages.assessment.NotReported;
import id.jejak.messages.assessment.RecommendationAmended;
import id.jejak.messages.assessment.ReportReturned;
import id.jejak.messages.assessment.ReturnForClarification;
import id.jejak.messages.assessment.ReturnReport;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.scheme.UnitCode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The assessor may change a recommendation until the committee has decided, and answers when it
/// asks back.
class AmendRecommendationTest {
  static final Map<UnitCode, Verdict> HALF = Map.of(ENGINE, Verdict.K, BRAKES, Verdict.BK);
  static final AmendRecommendation AMEND =
      new AmendRecommendation(FIRST, ASSESSOR, HALF, "REASSESS", "MISREAD");
  static final RecommendationAmended AMENDED =
      new RecommendationAmended(REF, ASSESSOR, HALF, Verdict.BK, "REASSESS", "MISREAD");
  static final AssessmentEvent[] REPORT = {
    PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, RECOMMENDED, REPORTED
  };

  @Test
  void a_recommendation_is_amended_with_its_reason() {
    assessment().given(REPORT).when(AMEND).then(AMENDED);
  }

  @Test
  void the_report_follows_again() {
    assessment()
        .given(PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, RECOMMENDED, REPORTED, AMENDED)
        .when(new SubmitAssessmentReport(FIRST))
        .then(new AssessmentReported(REF, ASSESSOR, Example.DAY, Verdict.BK));
  }

  @Test
  void nothing_is_amended_after_the_committee_has_decided() {
    assessment()
        .held("decision", FIRST.value(), PLENARY.value())
        .given(REPORT)
        .when(AMEND)
        .thenRefused(new AlreadyDecided(FIRST));
    assessment().given(PLANNED, NOT_YET).when(AMEND).thenRefused(new AlreadyDecided(FIRST));
  }

  @Test
  void the_committee_asks_back() {
    plenary()
        .given(CONVENED)
        .when(new ReturnForClarification(PLENARY, FIRST, "EVIDENCE_UNCLEAR"))
        .then(new DecisionReturned(PLENARY, REF, "EVIDENCE_UNCLEAR"));
  }

  @Test
  void what_is_returned_is_reported_again_before_it_is_decided() {
    var returned = new ReportReturned(REF, PLENARY, "EVIDENCE_UNCLEAR");
    assessment()
        .where(PLENARY, CONVENED, new DecisionReturned(PLENARY, REF, "EVIDENCE_UNCLEAR"))
        .given(REPORT)
        .when(new ReturnReport(FIRST, PLENARY, "EVIDENCE_UNCLEAR"))
        .then(returned);
    plenary()
        .where(FIRST, PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, RECOMMENDED, REPORTED, returned)
        .given(CONVENED)
        .when(new DecideCompetence(PLENARY, FIRST, Verdict.K))
        .thenRefused(new NotReported(FIRST));
  }

  @Test
  void what_is_decided_does_not_come_back() {
    assessment()
        .where(PLENARY, CONVENED, Example.decided(Verdict.K))
        .given(REPORT)
        .when(new ReturnReport(FIRST, PLENARY, "EVIDENCE_UNCLEAR"))
        .thenRefused(new AlreadyDecided(FIRST));
  }
}
