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
import id.jejak.messages.assessment.AmendRecommendation;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AttachRemoteRecording;
import id.jejak.messages.assessment.CheckIn;
import id.jejak.messages.assessment.DecisionReturned;
import id.jejak.messages.assessment.Dimension;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.GiveFeedback;
import id.jejak.messages.assessment.MapInstruments;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.Principle;
import id.jejak.messages.assessment.RecordAdjustment;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.RecordDecision;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.assessment.ReplanAssessment;
import id.jejak.messages.assessment.ReturnReport;
import id.jejak.messages.assessment.ReviewAssessmentProcess;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.SupersedeDecision;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.VoidAssessment;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.scheme.Instrument;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentLifecycleTest {
  private static final CaseId CASE = new CaseId("cas-1");
  private static final PlenaryId ASKING = new PlenaryId("plen-2");

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            assessment()
                .where(PLENARY, CONVENED, decided(Verdict.K), decree(Verdict.K))
                .where(
                    ASKING,
                    new PlenaryConvened(
                        ASKING, Example.LSP, Example.SESSION, Example.MEMBERS, Example.MEETING),
                    new DecisionReturned(ASKING, REF, "EVIDENCE_UNCLEAR"))
                .where(
                    Example.APPEAL,
                    Example.APPEALED,
                    new AppealUpheld(
                        Example.APPEAL, REF, Verdict.K, Example.MEETING, Example.REASON))
                .where(CASE, VoidAssessmentTest.decided(CASE)),
            is -> is instanceof Assessment.Begun begun ? begun.stage() : is)
        .asking(
            new PlanAssessment(FIRST, REF, ASSESSOR, DAY),
            new CheckIn(FIRST, "KTP seen"),
            new RecordNoShow(FIRST, false),
            new SignConsent(FIRST),
            new RecordEvidence(FIRST, PROOF),
            new RecordAssessment(
                FIRST, ASSESSOR, Map.of(ENGINE, Verdict.K, BRAKES, Verdict.K), null),
            new AmendRecommendation(
                FIRST,
                ASSESSOR,
                Map.of(ENGINE, Verdict.K, BRAKES, Verdict.BK),
                "REASSESS",
                "MISREAD"),
            new MapInstruments(
                FIRST,
                Map.of(ENGINE, Set.of(Instrument.OBSERVATION), BRAKES, Set.of(Instrument.ORAL))),
            new RecordAdjustment(FIRST, Example.REASON),
            new AttachRemoteRecording(FIRST, "file-9"),
            new GiveFeedback(FIRST, Set.of("3"), null),
            new SubmitAssessmentReport(FIRST),
            new ReviewAssessmentProcess(
                FIRST, ASSESSOR, Set.of(Principle.VALID), Set.of(Dimension.TASK_SKILLS)),
            new ReturnReport(FIRST, ASKING, "EVIDENCE_UNCLEAR"),
            new SupersedeDecision(FIRST, Example.APPEAL, Verdict.K, Example.MEETING),
            new RecordDecision(FIRST, PLENARY, Verdict.K),
            new VoidAssessment(FIRST, "power cut", null),
            new VoidAssessment(FIRST, "FRAUD", CASE))
        .asking(
            assessment()
                .where(
                    Example.SESSION,
                    Example.PLANNED_SESSION,
                    Example.ASSIGNED,
                    new ExamSeatReserved(REF, ASSESSOR, DAY.plusDays(1))),
            new ReplanAssessment(FIRST, ASSESSOR, DAY.plusDays(1)))
        .approve();
  }
}
