package id.jejak.query.journey;

import id.jejak.messages.assessment.AppealEscalated;
import id.jejak.messages.assessment.AppealEvent;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealPanelAppointed;
import id.jejak.messages.assessment.AppealRejected;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AppealWithdrawn;
import id.jejak.messages.assessment.ApplicationAwaitsFunding;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.ApplicationFunded;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentConsentSigned;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentFeedbackGiven;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentProcessReviewed;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.AssessmentReplanned;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentSessionHeld;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.AssessorReplaced;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateCheckedIn;
import id.jejak.messages.assessment.CandidateFreed;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.DecisionReturned;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.DecreeCorrected;
import id.jejak.messages.assessment.DecreeCorrectionRequested;
import id.jejak.messages.assessment.DecreeSigned;
import id.jejak.messages.assessment.EvidenceRecorded;
import id.jejak.messages.assessment.EvidenceRequested;
import id.jejak.messages.assessment.EvidenceSupplied;
import id.jejak.messages.assessment.ExamSeatChanged;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.InstrumentsMapped;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.PlenaryEvent;
import id.jejak.messages.assessment.ReasonableAdjustmentRecorded;
import id.jejak.messages.assessment.RecommendationAmended;
import id.jejak.messages.assessment.RemoteRecordingAttached;
import id.jejak.messages.assessment.ReportReturned;
import id.jejak.messages.assessment.SelfAssessmentReviewed;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.assessment.SessionEvent;
import id.jejak.messages.assessment.SessionRescheduled;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.query.Heard;

/// From an application to a decision, and to an appeal against it.
final class AssessmentLines {
  static final Heard<Line> HEARD =
      Heard.<Line, ApplicationEvent>of(ApplicationEvent.class, AssessmentLines::on)
          .and(AssessmentEvent.class, AssessmentLines::on)
          .and(SessionEvent.class, AssessmentLines::on)
          .and(PlenaryEvent.class, AssessmentLines::on)
          .and(AppealEvent.class, AssessmentLines::on);

  private AssessmentLines() {}

  private static void on(ApplicationEvent event, Line line) {
    switch (event) {
      case CertificationApplicationSubmitted submitted ->
          line.of(
              submitted.candidate().person(),
              submitted.candidate().scheme().scheme(),
              submitted.track());
      case SelfAssessmentSubmitted submitted -> line.of(submitted.candidate().person());
      case SelfAssessmentReviewed reviewed ->
          line.of(
              reviewed.candidate().person(), reviewed.mayProceed() ? "MAY_PROCEED" : "NOT_READY");
      case CandidateAdmitted admitted -> line.of(admitted.candidate().person(), admitted.on());
      case CandidateRejected rejected -> line.of(rejected.candidate().person(), rejected.reason());
      case CandidateScheduled scheduled ->
          line.of(scheduled.candidate().person(), scheduled.session(), scheduled.day());
      case EvidenceRequested requested ->
          line.of(requested.candidate().person(), String.join(" ", requested.wanted()));
      case EvidenceSupplied supplied -> line.of(supplied.candidate().person());
      case ApplicationAwaitsFunding waiting -> line.of(waiting.candidate().person());
      case ApplicationFunded funded -> line.of(funded.candidate().person());
      case ApplicationMoved moved ->
          line.of(moved.to().person(), moved.to().scheme(), moved.to().lsp(), moved.reason());
      case CandidateFreed freed -> line.of(freed.candidate().person(), freed.reason());
      case ApplicationLapsed lapsed -> line.of(lapsed.candidate().person());
      case ApplicationWithdrawn withdrawn ->
          line.of(withdrawn.candidate().person(), withdrawn.reason());
      case ApplicationClosed closed -> line.of(closed.candidate().person(), closed.reason());
    }
  }

  private static void on(AssessmentEvent event, Line line) {
    switch (event) {
      case AssessmentPlanned planned ->
          line.of(planned.of().candidate().person(), planned.day(), planned.assessor());
      case AssessmentReplanned planned ->
          line.of(planned.of().candidate().person(), planned.day(), planned.assessor());
      case InstrumentsMapped mapped -> line.of(mapped.of().candidate().person());
      case ReasonableAdjustmentRecorded adjusted -> line.of(adjusted.of().candidate().person());
      case RemoteRecordingAttached attached ->
          line.of(attached.of().candidate().person(), attached.reference());
      case RecommendationAmended amended ->
          line.of(amended.of().candidate().person(), amended.overall(), amended.reason());
      case AssessmentFeedbackGiven given -> line.of(given.of().candidate().person());
      case AssessmentProcessReviewed reviewed -> line.of(reviewed.of().candidate().person());
      case ReportReturned returned ->
          line.of(returned.of().candidate().person(), returned.plenary(), returned.question());
      case DecisionSuperseded superseded ->
          line.of(superseded.of().candidate().person(), superseded.verdict(), superseded.appeal());
      case CandidateCheckedIn came -> line.of(came.of().candidate().person());
      case CandidateNoShow missed ->
          line.of(missed.of().candidate().person(), missed.excused() ? "EXCUSED" : "UNEXCUSED");
      case AssessmentConsentSigned signed -> line.of(signed.of().candidate().person());
      case EvidenceRecorded recorded ->
          line.of(recorded.of().candidate().person(), recorded.evidence().size());
      case AssessmentRecommendationRecorded recommended ->
          line.of(recommended.of().candidate().person(), recommended.overall());
      case AssessmentReported reported ->
          line.of(reported.of().candidate().person(), reported.overall());
      case AssessmentDecided decided ->
          line.of(decided.of().candidate().person(), decided.verdict(), decided.plenary());
      case AssessmentVoided voided -> line.of(voided.of().candidate().person(), voided.reason());
    }
  }

  private static void on(SessionEvent event, Line line) {
    switch (event) {
      case ExamSeatReserved reserved -> line.of(reserved.of().candidate().person(), reserved.day());
      case ExamSeatReleased released ->
          line.of(released.of().candidate().person(), released.reason());
      case SessionScheduled _,
          AssessorAssigned _,
          SessionCancelled _,
          SessionClosed _,
          AssessorReplaced _,
          SessionRescheduled _,
          AssessmentSessionHeld _ ->
          line.own();
      case ExamSeatChanged changed ->
          line.of(changed.of().candidate().person(), changed.day(), changed.assessor());
    }
  }

  private static void on(PlenaryEvent event, Line line) {
    switch (event) {
      case CompetenceDecided decided ->
          line.of(decided.of().candidate().person(), decided.verdict(), decided.on());
      case DecisionReturned returned ->
          line.of(returned.of().candidate().person(), returned.question());
      case PlenaryConvened _, DecreeSigned _, DecreeCorrectionRequested _, DecreeCorrected _ ->
          line.own(); // each candidate has a decision of their own
    }
  }

  private static void on(AppealEvent event, Line line) {
    switch (event) {
      case AppealFiled filed -> line.of(filed.of().candidate().person(), filed.on());
      case AppealPanelAppointed appointed ->
          line.of(appointed.of().candidate().person(), appointed.on());
      case AppealEscalated escalated ->
          line.of(escalated.of().candidate().person(), escalated.missed());
      case AppealUpheld upheld ->
          line.of(upheld.of().candidate().person(), upheld.verdict(), upheld.on());
      case AppealRejected rejected -> line.of(rejected.of().candidate().person(), rejected.on());
      case AppealWithdrawn withdrawn ->
          line.of(withdrawn.of().candidate().person(), withdrawn.on());
    }
  }
}
