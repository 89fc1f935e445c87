package id.jejak.query.work;

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
import id.jejak.messages.assessment.Track;
import id.jejak.query.Heard;

/// What stands between an application and a decision, or an appeal against it.
final class AssessmentWork {
  static final Heard<Queue> HEARD =
      Heard.<Queue, ApplicationEvent>of(ApplicationEvent.class, AssessmentWork::on)
          .and(SessionEvent.class, AssessmentWork::on)
          .and(AssessmentEvent.class, AssessmentWork::on)
          .and(PlenaryEvent.class, AssessmentWork::on)
          .and(AppealEvent.class, AssessmentWork::on);

  private AssessmentWork() {}

  private static void on(ApplicationEvent event, Queue queue) {
    switch (event) {
      case CertificationApplicationSubmitted submitted -> {
        if (submitted.track() == Track.REASSESSMENT) {
          queue.open(Work.ADMIT_CANDIDATE, submitted.candidate());
        } else {
          queue
              .open(Work.SELF_ASSESS, submitted.candidate())
              .watched("admission", "self-assessment", submitted.candidate().application());
        }
      }
      case SelfAssessmentSubmitted submitted -> {
        queue.close(submitted.candidate().application(), Work.SELF_ASSESS);
        queue.open(Work.REVIEW_SELF_ASSESSMENT, submitted.candidate());
      }
      case SelfAssessmentReviewed reviewed -> {
        queue.close(reviewed.candidate().application(), Work.REVIEW_SELF_ASSESSMENT);
        queue.open(Work.ADMIT_CANDIDATE, reviewed.candidate());
      }
      case CandidateAdmitted admitted -> {
        queue.close(admitted.candidate().application(), Work.ADMIT_CANDIDATE);
        queue.open(Work.SCHEDULE_CANDIDATE, admitted.candidate());
      }
      case CandidateRejected rejected -> queue.close(rejected.candidate());
      case ApplicationLapsed lapsed -> queue.close(lapsed.candidate());
      case ApplicationWithdrawn withdrawn -> queue.close(withdrawn.candidate());
      case ApplicationClosed closed -> queue.close(closed.candidate());
      case EvidenceRequested requested -> queue.open(Work.SUPPLY_EVIDENCE, requested.candidate());
      case EvidenceSupplied supplied ->
          queue.close(supplied.candidate().application(), Work.SUPPLY_EVIDENCE);
      case ApplicationAwaitsFunding waiting ->
          queue.close(waiting.candidate().application(), Work.SCHEDULE_CANDIDATE);
      case ApplicationFunded funded -> queue.open(Work.SCHEDULE_CANDIDATE, funded.candidate());
      case CandidateFreed freed -> queue.open(Work.SCHEDULE_CANDIDATE, freed.candidate());
      case CandidateScheduled _, ApplicationMoved _ -> {} // follows the seat in the session
    }
  }

  private static void on(SessionEvent event, Queue queue) {
    switch (event) {
      case SessionScheduled scheduled ->
          queue.open(Work.CLOSE_SESSION, scheduled.session(), scheduled.program(), scheduled.day());
      case ExamSeatReserved reserved ->
          queue.close(
              reserved.of().candidate().application(), Work.SCHEDULE_CANDIDATE, Work.REASSESS);
      case SessionCancelled cancelled -> queue.close(cancelled.session(), Work.CLOSE_SESSION);
      case SessionClosed closed -> queue.close(closed.session(), Work.CLOSE_SESSION);
      case SessionRescheduled moved ->
          queue.open(Work.CLOSE_SESSION, moved.session(), null, moved.to());
      case AssessorAssigned _,
          AssessorReplaced _,
          ExamSeatChanged _,
          AssessmentSessionHeld _,
          ExamSeatReleased _ -> {} // the application says who needs a new seat
    }
  }

  private static void on(AssessmentEvent event, Queue queue) {
    switch (event) {
      case AssessmentPlanned planned -> queue.open(Work.ASSESS, planned.of(), planned.day());
      case CandidateNoShow missed -> {
        queue.close(missed.of().assessment(), Work.ASSESS);
        if (missed.excused()) {
          queue.open(Work.SCHEDULE_CANDIDATE, missed.of().candidate());
        }
      }
      case AssessmentReported reported -> {
        queue.close(reported.of().assessment(), Work.ASSESS);
        queue
            .open(Work.DECIDE, reported.of(), null)
            .watched("decision", "decide", reported.of().assessment());
      }
      case AssessmentDecided decided -> {
        queue.close(decided.of().assessment(), Work.DECIDE);
        switch (decided.verdict()) {
          case K -> {}
          case BK ->
              queue
                  .open(Work.REASSESS, decided.of().candidate())
                  .watched("not-yet-competent", "window", decided.of().candidate().application());
        }
      }
      case AssessmentVoided voided ->
          queue.close(voided.of().assessment(), Work.ASSESS, Work.DECIDE);
      case AssessmentReplanned planned -> queue.open(Work.ASSESS, planned.of(), planned.day());
      case ReportReturned returned -> {
        queue.close(returned.of().assessment(), Work.DECIDE);
        queue.open(Work.ASSESS, returned.of(), null);
      }
      case DecisionSuperseded superseded ->
          queue.close(superseded.of().candidate().application(), Work.REASSESS);
      case InstrumentsMapped _,
          ReasonableAdjustmentRecorded _,
          RemoteRecordingAttached _,
          RecommendationAmended _,
          AssessmentFeedbackGiven _,
          AssessmentProcessReviewed _,
          CandidateCheckedIn _,
          AssessmentConsentSigned _,
          EvidenceRecorded _,
          AssessmentRecommendationRecorded _ -> {} // the assessor is at it
    }
  }

  private static void on(PlenaryEvent event, Queue queue) {
    switch (event) {
      case PlenaryConvened convened ->
          queue.open(Work.SIGN_DECREE, convened.plenary(), null, convened.on());
      case DecreeSigned signed -> queue.close(signed.plenary(), Work.SIGN_DECREE);
      case DecreeCorrectionRequested asked -> queue.open(Work.CORRECT_DECREE, asked.plenary());
      case DecreeCorrected corrected -> queue.close(corrected.plenary(), Work.CORRECT_DECREE);
      case CompetenceDecided _, DecisionReturned _ -> {} // effective with the decree
    }
  }

  private static void on(AppealEvent event, Queue queue) {
    switch (event) {
      case AppealFiled filed -> queue.appeal(Work.APPOINT_PANEL, filed.appeal(), filed.of());
      case AppealPanelAppointed appointed -> {
        queue.close(appointed.appeal(), Work.APPOINT_PANEL);
        queue.appeal(Work.DECIDE_APPEAL, appointed.appeal(), appointed.of());
      }
      case AppealUpheld upheld -> queue.close(upheld.appeal(), Work.DECIDE_APPEAL);
      case AppealRejected rejected -> queue.close(rejected.appeal(), Work.DECIDE_APPEAL);
      case AppealWithdrawn withdrawn ->
          queue.close(withdrawn.appeal(), Work.APPOINT_PANEL, Work.DECIDE_APPEAL);
      case AppealEscalated _ -> {} // the same work, late
    }
  }
}
