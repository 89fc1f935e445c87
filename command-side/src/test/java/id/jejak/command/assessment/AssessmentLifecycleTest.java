package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.BRAKES;
import static id.jejak.command.assessment.Example.CONVENED;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.ENGINE;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.PROOF;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.assessment;
import static id.jejak.command.assessment.Example.decided;
import static id.jejak.command.assessment.Example.decree;

import id.jejak.command.Lifecycle;
import id.jejak.messages.assessment.CheckIn;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.RecordDecision;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.VoidAssessment;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            assessment().where(PLENARY, CONVENED, decided(Verdict.K), decree(Verdict.K)),
            is -> is instanceof Assessment.Begun begun ? begun.stage() : is)
        .asking(
            new PlanAssessment(FIRST, REF, ASSESSOR, DAY),
            new CheckIn(FIRST, "KTP seen"),
            new RecordNoShow(FIRST, false),
            new SignConsent(FIRST),
            new RecordEvidence(FIRST, PROOF),
            new RecordAssessment(
                FIRST, ASSESSOR, Map.of(ENGINE, Verdict.K, BRAKES, Verdict.K), null),
            new SubmitAssessmentReport(FIRST),
            new RecordDecision(FIRST, PLENARY, Verdict.K),
            new VoidAssessment(FIRST, "power cut", null))
        .approve();
  }
}
