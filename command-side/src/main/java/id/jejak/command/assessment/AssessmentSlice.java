package id.jejak.command.assessment;

import id.jejak.engine.web.Operations;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.AmendRecommendation;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.AppointPanel;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.AttachRemoteRecording;
import id.jejak.messages.assessment.AwaitFunding;
import id.jejak.messages.assessment.CancelSession;
import id.jejak.messages.assessment.CheckIn;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.CloseSession;
import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.CorrectDecree;
import id.jejak.messages.assessment.DecideAppeal;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.EscalateAppeal;
import id.jejak.messages.assessment.FileAppeal;
import id.jejak.messages.assessment.FreeCandidate;
import id.jejak.messages.assessment.GiveFeedback;
import id.jejak.messages.assessment.HoldSession;
import id.jejak.messages.assessment.LapseApplication;
import id.jejak.messages.assessment.MapInstruments;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.RecordAdjustment;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.RecordDecision;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.assessment.RejectCandidate;
import id.jejak.messages.assessment.RejectUntrained;
import id.jejak.messages.assessment.ReleaseExamSeat;
import id.jejak.messages.assessment.ReplaceAssessor;
import id.jejak.messages.assessment.ReplanAssessment;
import id.jejak.messages.assessment.RequestDecreeCorrection;
import id.jejak.messages.assessment.RequestMoreEvidence;
import id.jejak.messages.assessment.RescheduleSession;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ResumeFunded;
import id.jejak.messages.assessment.ReturnForClarification;
import id.jejak.messages.assessment.ReturnReport;
import id.jejak.messages.assessment.ReviewAssessmentProcess;
import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.ScheduleCandidate;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.assessment.SupersedeDecision;
import id.jejak.messages.assessment.SupplyEvidence;
import id.jejak.messages.assessment.VoidAssessment;
import id.jejak.messages.assessment.WithdrawAppeal;
import id.jejak.messages.assessment.WithdrawApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The deciders of this package.
@Configuration(proxyBeanMethods = false)
class AssessmentSlice {
  @Bean
  ApplicationDecider applicationDecider() {
    return new ApplicationDecider();
  }

  @Bean
  SessionDecider sessionDecider() {
    return new SessionDecider();
  }

  @Bean
  AssessmentDecider assessmentDecider(WorkCalendar calendar) {
    return new AssessmentDecider(calendar);
  }

  @Bean
  PlenaryDecider plenaryDecider() {
    return new PlenaryDecider();
  }

  @Bean
  AppealDecider appealDecider() {
    return new AppealDecider();
  }

  @Bean
  Operations applications() {
    return Operations.at("/applications")
        .post("", ApplyForCertification.class)
        .naming("application", "app")
        .sealedFor("candidate.person")
        .and("/applications/{application}")
        .put("/self-assessment", SubmitSelfAssessment.class)
        .post("/self-assessment/review", ReviewSelfAssessment.class)
        .post("/evidence-requests", RequestMoreEvidence.class)
        .put("/dossier", SupplyEvidence.class)
        .post("/admission", AdmitCandidate.class)
        .post("/rejection", RejectCandidate.class)
        .post("/withdrawal", WithdrawApplication.class)
        .withhold("money is missing, or there again", AwaitFunding.class, ResumeFunded.class)
        .withhold("the scheme or its body changes", MoveApplication.class)
        .withhold(
            "a seat in a session is taken or given back",
            ScheduleCandidate.class,
            FreeCandidate.class)
        .withhold("nothing happened for too long", LapseApplication.class)
        .withhold("a training turns out not to be completed", RejectUntrained.class)
        .withhold("a decision ends it", CloseApplication.class);
  }

  @Bean
  Operations sessions() {
    return Operations.at("/sessions")
        .post("", ScheduleAssessmentSession.class)
        .naming("session", "ses")
        .and("/sessions/{session}")
        .post("/assessors", AssignAssessor.class)
        .post("/assessors/{from}/replacement", ReplaceAssessor.class)
        .post("/seats", ReserveExamSeat.class)
        .post("/seats/{assessment}/release", ReleaseExamSeat.class)
        .put("/day", RescheduleSession.class)
        .post("/cancellation", CancelSession.class)
        .post("/closing", CloseSession.class)
        .withhold("its day has come", HoldSession.class);
  }

  @Bean
  Operations assessments() {
    return Operations.at("/applications/{application}/assessments")
        .post("", PlanAssessment.class)
        .and("/assessments/{assessment}")
        .put("/plan", ReplanAssessment.class)
        .put("/instruments", MapInstruments.class)
        .post("/adjustments", RecordAdjustment.class)
        .post("/check-in", CheckIn.class)
        .post("/no-show", RecordNoShow.class)
        .post("/consent", SignConsent.class)
        .post("/evidence", RecordEvidence.class)
        .post("/recordings", AttachRemoteRecording.class)
        .post("/recommendation", RecordAssessment.class)
        .post("/recommendation/amendments", AmendRecommendation.class)
        .post("/feedback", GiveFeedback.class)
        .post("/report", SubmitAssessmentReport.class)
        .post("/process-review", ReviewAssessmentProcess.class)
        .post("/voiding", VoidAssessment.class)
        .withhold(
            "a plenary or an appeal decides",
            ReturnReport.class,
            RecordDecision.class,
            SupersedeDecision.class);
  }

  @Bean
  Operations plenaries() {
    return Operations.at("/plenaries")
        .post("", ConvenePlenary.class)
        .naming("plenary", "plen")
        .and("/plenaries/{plenary}")
        .put("/decisions/{assessment}", DecideCompetence.class)
        .post("/returns", ReturnForClarification.class)
        .post("/decree", SignDecree.class)
        .post("/decree/correction-request", RequestDecreeCorrection.class)
        .post("/decree/corrections", CorrectDecree.class);
  }

  @Bean
  Operations appeals() {
    return Operations.at("/assessments/{assessment}/appeals")
        .post("", FileAppeal.class)
        .sealedForPersonOf("assessment")
        .and("/appeals/{appeal}")
        .put("/panel", AppointPanel.class)
        .post("/decision", DecideAppeal.class)
        .post("/withdrawal", WithdrawAppeal.class)
        .withhold("nobody has decided for too long", EscalateAppeal.class);
  }
}
