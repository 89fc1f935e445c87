package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.BRAKES;
import static id.jejak.command.assessment.Example.CHECKED_IN;
import static id.jejak.command.assessment.Example.CONSENTED;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.ENGINE;
import static id.jejak.command.assessment.Example.EVIDENCE;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.PROOF;
import static id.jejak.command.assessment.Example.RECOMMENDED;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.assessment;

import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.ConsentMissing;
import id.jejak.messages.assessment.Evidence;
import id.jejak.messages.assessment.EvidenceRecorded;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordEvidenceTest {
  static final RecordEvidence RECORD = new RecordEvidence(FIRST, PROOF);

  @Test
  void evidence_follows_consent() {
    assessment().given(PLANNED, CHECKED_IN, CONSENTED).when(RECORD).then(EVIDENCE);
  }

  @Test
  void more_evidence_may_follow() {
    var more = List.of(new Evidence(Instrument.ORAL, BRAKES, true, "file-2"));
    assessment()
        .given(PLANNED, CHECKED_IN, CONSENTED, EVIDENCE)
        .when(new RecordEvidence(FIRST, more))
        .then(new EvidenceRecorded(REF, more));
  }

  @Test
  void the_same_evidence_again_changes_nothing() {
    assessment().given(PLANNED, CHECKED_IN, CONSENTED, EVIDENCE).when(RECORD).thenNothing();
  }

  @Test
  void there_is_no_evidence_before_consent() {
    assessment().given(PLANNED, CHECKED_IN).when(RECORD).thenRefused(new ConsentMissing(FIRST));
    assessment().given(PLANNED).when(RECORD).thenRefused(new ConsentMissing(FIRST));
  }

  @Test
  void evidence_is_about_a_unit_of_the_attempt() {
    assessment()
        .given(new AssessmentPlanned(REF, ASSESSOR, DAY, Set.of(BRAKES)), CHECKED_IN, CONSENTED)
        .when(RECORD)
        .thenRefused(new NotFound(ENGINE.code()));
  }

  @Test
  void the_recommendation_ends_it() {
    assessment()
        .given(PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, RECOMMENDED)
        .when(RECORD)
        .thenRefused(new IllegalTransition(FIRST.value(), "RECOMMENDED"));
  }
}
