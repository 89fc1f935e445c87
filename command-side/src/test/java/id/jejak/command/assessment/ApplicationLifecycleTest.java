package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ADMISSION;
import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.BRAKES;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.ENGINE;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.application;

import id.jejak.command.Lifecycle;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.LapseApplication;
import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.assessment.ScheduleCandidate;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.WithdrawApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(application(), is -> is instanceof Application.Filed filed ? filed.stage() : is)
        .asking(
            new ApplyForCertification(APPLICATION, CANDIDATE, Track.NEW),
            new SubmitSelfAssessment(APPLICATION, Map.of(ENGINE, Verdict.K, BRAKES, Verdict.K)),
            new ReviewSelfAssessment(APPLICATION, ASSESSOR, true),
            new ReviewSelfAssessment(APPLICATION, ASSESSOR, false),
            new AdmitCandidate(APPLICATION, ADMISSION),
            new ScheduleCandidate(APPLICATION, SESSION, DAY),
            new LapseApplication(APPLICATION),
            new WithdrawApplication(APPLICATION, "moved away"),
            new CloseApplication(APPLICATION, "COMPETENT"))
        .approve();
  }
}
