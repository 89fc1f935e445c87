package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.BRAKES;
import static id.jejak.command.assessment.Example.CHECKED_IN;
import static id.jejak.command.assessment.Example.CONSENTED;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.ENGINE;
import static id.jejak.command.assessment.Example.EVIDENCE;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.HALF_RECOMMENDED;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.RECOMMENDED;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.assessment;

import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.ConsentMissing;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.UnitsIncomplete;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordAssessmentTest {
  static final AssessmentEvent[] SO_FAR = {PLANNED, CHECKED_IN, CONSENTED, EVIDENCE};

  static RecordAssessment record(Map<UnitCode, Verdict> units) {
    return new RecordAssessment(FIRST, ASSESSOR, units, null);
  }

  static final RecordAssessment FULL = record(Map.of(ENGINE, Verdict.K, BRAKES, Verdict.K));

  @Test
  void competent_in_every_unit_is_competent() {
    assessment().given(SO_FAR).when(FULL).then(RECOMMENDED);
  }

  @Test
  void one_unit_not_yet_is_not_yet() {
    assessment()
        .given(SO_FAR)
        .when(record(Map.of(ENGINE, Verdict.K, BRAKES, Verdict.BK)))
        .then(HALF_RECOMMENDED);
  }

  @Test
  void the_same_again_changes_nothing() {
    assessment()
        .given(PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, RECOMMENDED)
        .when(FULL)
        .thenNothing();
  }

  @Test
  void every_unit_is_covered() {
    assessment()
        .given(SO_FAR)
        .when(record(Map.of(ENGINE, Verdict.K)))
        .thenRefused(new UnitsIncomplete(FIRST, 1, 2));
  }

  @Test
  void no_unit_beyond_the_attempt_is_covered() {
    assessment()
        .given(
            new AssessmentPlanned(REF, ASSESSOR, DAY, Set.of(BRAKES)),
            CHECKED_IN,
            CONSENTED,
            EVIDENCE)
        .when(FULL)
        .thenRefused(new UnitsIncomplete(FIRST, 2, 1));
  }

  @Test
  void another_assessor_does_not_see_it() {
    assessment()
        .given(SO_FAR)
        .when(new RecordAssessment(FIRST, new AssessorId("asr-2"), FULL.units(), null))
        .thenRefused(new NotFound(FIRST.value()));
  }

  @Test
  void consent_comes_first() {
    assessment().given(PLANNED, CHECKED_IN).when(FULL).thenRefused(new ConsentMissing(FIRST));
  }

  @Test
  void evidence_comes_first() {
    assessment()
        .given(PLANNED, CHECKED_IN, CONSENTED)
        .when(FULL)
        .thenRefused(new IllegalTransition(FIRST.value(), "CONSENTED"));
  }
}
