package id.jejak.query.work;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.InstanceParked;
import id.jejak.kernel.InstanceResumed;
import id.jejak.kernel.Recorded;
import id.jejak.messages.apprenticeship.AccidentClaimFiled;
import id.jejak.messages.apprenticeship.ApprenticeHadAccident;
import id.jejak.messages.apprenticeship.ApprenticeReleased;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.assessment.AppealEscalated;
import id.jejak.messages.assessment.AppealEvent;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealId;
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
import id.jejak.messages.assessment.AssessmentRef;
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
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.DecisionReturned;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.DecreeCorrected;
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
import id.jejak.messages.audit.AuditCaseClosed;
import id.jejak.messages.audit.AuditCaseId;
import id.jejak.messages.audit.AuditCaseOpened;
import id.jejak.messages.audit.AuditEvent;
import id.jejak.messages.audit.FindingRecorded;
import id.jejak.messages.audit.FollowUpRecorded;
import id.jejak.messages.cases.CaseClosed;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.CorrectionRequested;
import id.jejak.messages.cases.FraudSuspected;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.messages.certification.CertificateDelivered;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificatePrinted;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.DuplicateIssued;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.certification.SurveillanceConcern;
import id.jejak.messages.certification.SurveillanceEvent;
import id.jejak.messages.certification.SurveillanceNoResponse;
import id.jejak.messages.certification.SurveillancePassed;
import id.jejak.messages.certification.SurveillanceStarted;
import id.jejak.messages.certification.WithdrawalRequested;
import id.jejak.messages.complaint.ComplaintAcknowledged;
import id.jejak.messages.complaint.ComplaintEvent;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.complaint.ComplaintResolved;
import id.jejak.messages.complaint.InvestigatorAppointed;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.DuplicateId;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.IdentityCheckUnavailable;
import id.jejak.messages.person.IdentityDocumentAdded;
import id.jejak.messages.person.IdentityMismatch;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonDeceased;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferLapsed;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementConfirmed;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.AffectedNamed;
import id.jejak.messages.privacy.BreachEvent;
import id.jejak.messages.privacy.BreachNotified;
import id.jejak.messages.privacy.BreachReported;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.privacy.DutiesAsked;
import id.jejak.messages.privacy.DutiesReported;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RequesterVerified;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.training.AttendanceAlarmRaised;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.ClassCancellationRequested;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassReady;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.FirstDayMoved;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.InsuranceEnded;
import id.jejak.messages.training.KitIssued;
import id.jejak.messages.training.KitReturned;
import id.jejak.messages.training.PriorLearningRecognised;
import id.jejak.messages.training.PutOnWaiting;
import id.jejak.messages.training.SeatDeclined;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.SelectionStageFailed;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendEvent;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.StipendPaymentFailed;
import id.jejak.messages.training.StipendRecovered;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainerRemoved;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCertificateIssued;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingModeChanged;
import id.jejak.messages.training.TrainingNotCompleted;
import id.jejak.messages.training.TransferSeatReserved;
import id.jejak.messages.training.WaitingListed;
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.VacancyEvent;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyUpdated;
import id.jejak.messages.vacancy.VacancyWithdrawn;
import id.jejak.query.Families;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What waits for a human: opened by the fact that makes it necessary, gone with the fact that
/// settles it. Where a process watches over it, the row names the timer, and the reader finds the
/// moment there.
final class WorkQueue implements View {
  static final String NAME = "work_queue";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("work", "subject");
  }

  @Override
  public String ddl() {
    return View.ddl(WorkQueue.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(
        EnrollmentEvent.class,
        TrainingClassEvent.class,
        StipendEvent.class,
        ApplicationEvent.class,
        AssessmentEvent.class,
        SessionEvent.class,
        PlenaryEvent.class,
        AppealEvent.class,
        CertificateEvent.class,
        SurveillanceEvent.class,
        CaseEvent.class,
        ComplaintEvent.class,
        AuditEvent.class,
        PlacementEvent.class,
        VacancyEvent.class,
        ApprenticeHadAccident.class,
        AccidentClaimFiled.class,
        ApprenticeshipTerminated.class,
        ApprenticeTransferred.class,
        ApprenticeReleased.class,
        PersonEvent.class,
        DataSubjectEvent.class,
        BreachEvent.class,
        InstanceParked.class,
        InstanceResumed.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    var queue = new Queue(recorded, rows);
    switch (recorded.event()) {
      case EnrollmentEvent event -> on(event, queue);
      case TrainingClassEvent event -> on(event, queue);
      case StipendEvent event -> on(event, queue);
      case ApplicationEvent event -> on(event, queue);
      case AssessmentEvent event -> on(event, queue);
      case SessionEvent event -> on(event, queue);
      case PlenaryEvent event -> on(event, queue);
      case AppealEvent event -> on(event, queue);
      case CertificateEvent event -> on(event, queue);
      case SurveillanceEvent event -> on(event, queue);
      case CaseEvent event -> on(event, queue);
      case ComplaintEvent event -> on(event, queue);
      case AuditEvent event -> on(event, queue);
      case PlacementEvent event -> on(event, queue);
      case VacancyEvent event -> on(event, queue);
      case ApprenticeHadAccident accident -> queue.apprentice(Work.CLAIM_ACCIDENT, accident.of());
      case AccidentClaimFiled filed ->
          queue.close(filed.of().apprenticeship(), Work.CLAIM_ACCIDENT);
      case ApprenticeshipTerminated terminated -> {
        switch (terminated.reason()) {
          case AGREEMENT_BROKEN, HOST_WITHDREW ->
              queue
                  .apprentice(Work.TRANSFER_APPRENTICE, terminated.of())
                  .watched("apprenticeship", "transfer", terminated.of().apprenticeship());
          default -> {} // the process releases the person
        }
      }
      case ApprenticeTransferred transferred ->
          queue.close(transferred.of().apprenticeship(), Work.TRANSFER_APPRENTICE);
      case ApprenticeReleased released ->
          queue.close(released.of().apprenticeship(), Work.TRANSFER_APPRENTICE);
      case PersonEvent event -> on(event, queue);
      case DataSubjectEvent event -> on(event, queue);
      case BreachEvent event -> on(event, queue);
      case InstanceParked parked ->
          queue.open(Work.RESUME_PROCESS, parked.instance(), null, null, null);
      case InstanceResumed resumed -> queue.close(resumed.instance(), Work.RESUME_PROCESS);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(EnrollmentEvent event, Queue queue) {
    switch (event) {
      case TrainingApplied applied -> queue.open(Work.REVIEW_APPLICATION, applied.of(), null);
      case SelectionStagePassed passed -> {
        switch (passed.stage()) {
          case ADMINISTRATION -> {
            queue.close(passed.of().enrollment(), Work.REVIEW_APPLICATION);
            queue.open(Work.TEST_APPLICANT, passed.of(), null);
          }
          case TEST -> {
            queue.close(passed.of().enrollment(), Work.TEST_APPLICANT);
            queue.open(Work.RANK_APPLICANT, passed.of(), null);
          }
        }
      }
      case SelectionStageFailed failed ->
          queue.close(failed.of().enrollment(), Work.REVIEW_APPLICATION, Work.TEST_APPLICANT);
      case SeatOffered offered ->
          queue
              .open(Work.CONFIRM_SEAT, offered.of(), offered.confirmBy())
              .watched("recruitment", "confirm", offered.of().enrollment());
      case TraineeEnrolled enrolled -> {
        queue.close(enrolled.of().enrollment(), Work.CONFIRM_SEAT);
        queue
            .open(Work.CONFIRM_INSURANCE, enrolled.of(), enrolled.firstDay())
            .watched("insurance", "cover", enrolled.of().enrollment());
      }
      case SeatDeclined declined ->
          queue.close(declined.of().enrollment(), Work.CONFIRM_SEAT, Work.CONFIRM_INSURANCE);
      case InsuranceConfirmed confirmed ->
          queue.close(confirmed.of().enrollment(), Work.CONFIRM_INSURANCE);
      case StartNoShow missed -> queue.close(missed.of().enrollment(), Work.CONFIRM_INSURANCE);
      case TraineeDroppedOut left ->
          queue.close(left.of().enrollment(), Work.CONFIRM_INSURANCE, Work.ASK_ABSENT);
      case TraineeExpelled expelled ->
          queue.close(expelled.of().enrollment(), Work.CONFIRM_INSURANCE, Work.ASK_ABSENT);
      case FirstDayMoved moved -> {
        if (!moved.covered()) {
          queue
              .open(Work.CONFIRM_INSURANCE, moved.of(), moved.firstDay())
              .watched("insurance", "cover", moved.of().enrollment());
        }
      }
      case TraineeTransferred transferred ->
          queue.close(transferred.of().enrollment(), Work.CONFIRM_INSURANCE, Work.ASK_ABSENT);
      case EnrollmentClosed closed ->
          queue.close(
              closed.of().enrollment(),
              Work.REVIEW_APPLICATION,
              Work.TEST_APPLICANT,
              Work.RANK_APPLICANT,
              Work.CONFIRM_SEAT,
              Work.CONFIRM_INSURANCE,
              Work.ASK_ABSENT);
      case TrainingCompleted completed -> queue.close(completed.of().enrollment(), Work.ASK_ABSENT);
      case TrainingNotCompleted failed -> queue.close(failed.of().enrollment(), Work.ASK_ABSENT);
      case PutOnWaiting _,
          PriorLearningRecognised _,
          InsuranceEnded _,
          TrainingBegun _,
          KitIssued _,
          KitReturned _,
          TrainingCertificateIssued _ -> {} // nobody has to do anything
    }
  }

  private static void on(TrainingClassEvent event, Queue queue) {
    switch (event) {
      case ClassScheduled scheduled ->
          queue.open(
              Work.START_CLASS,
              scheduled.trainingClass(),
              scheduled.program(),
              null,
              scheduled.firstDay());
      case SeatReserved reserved -> queue.close(reserved.of().enrollment(), Work.RANK_APPLICANT);
      case WaitingListed listed -> queue.close(listed.of().enrollment(), Work.RANK_APPLICANT);
      case ClassPostponed postponed ->
          queue.open(
              Work.START_CLASS,
              postponed.trainingClass(),
              postponed.program(),
              null,
              postponed.newFirstDay());
      case ClassStarted started -> {
        queue.close(started.trainingClass(), Work.START_CLASS);
        queue
            .open(Work.COMPLETE_CLASS, started.trainingClass(), started.program(), null, null)
            .watched("class-delivery", "results", started.trainingClass());
      }
      case ClassCompleted completed -> queue.close(completed.trainingClass(), Work.COMPLETE_CLASS);
      case ClassCancelled cancelled ->
          queue.close(
              cancelled.trainingClass(),
              Work.START_CLASS,
              Work.COMPLETE_CLASS,
              Work.CANCEL_CLASS,
              Work.FIND_TRAINER);
      case ClassCancellationRequested asked ->
          queue.open(Work.CANCEL_CLASS, asked.trainingClass(), asked.program(), null, null);
      case TrainerAssigned assigned -> queue.close(assigned.trainingClass(), Work.FIND_TRAINER);
      case TrainerRemoved removed -> {
        if (removed.left() == 0) {
          queue.open(
              Work.FIND_TRAINER, removed.trainingClass(), removed.program(), null, removed.from());
        }
      }
      case AttendanceAlarmRaised raised -> queue.open(Work.ASK_ABSENT, raised.of(), null);
      case SelectionOpened _,
          ClassReady _,
          SeatReleased _,
          TransferSeatReserved _,
          TrainingModeChanged _,
          SessionHeld _,
          AttendanceCorrected _ -> {} // nothing new
    }
  }

  private static void on(StipendEvent event, Queue queue) {
    switch (event) {
      case StipendAccrued accrued ->
          queue
              .open(
                  Work.APPROVE_STIPEND,
                  accrued.stipend(),
                  accrued.of().program(),
                  accrued.of().person(),
                  null)
              .watched("stipend", "approve", accrued.of().enrollment());
      case StipendApproved approved -> {
        queue.close(approved.stipend(), Work.APPROVE_STIPEND);
        queue.open(
            Work.PAY_STIPEND,
            approved.stipend(),
            approved.of().program(),
            approved.of().person(),
            null);
      }
      case StipendPaymentFailed failed ->
          queue
              .open(
                  Work.PAY_STIPEND,
                  failed.stipend(),
                  failed.of().program(),
                  failed.of().person(),
                  null)
              .watched("stipend", "retry", failed.of().enrollment());
      case StipendRecovered _ -> {} // nobody has to do anything
      case StipendPaid paid -> queue.close(paid.stipend(), Work.PAY_STIPEND);
      case StipendForfeited forfeited ->
          queue.close(forfeited.stipend(), Work.APPROVE_STIPEND, Work.PAY_STIPEND);
    }
  }

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
          queue.open(
              Work.CLOSE_SESSION, scheduled.session(), scheduled.program(), null, scheduled.day());
      case ExamSeatReserved reserved ->
          queue.close(
              reserved.of().candidate().application(), Work.SCHEDULE_CANDIDATE, Work.REASSESS);
      case SessionCancelled cancelled -> queue.close(cancelled.session(), Work.CLOSE_SESSION);
      case SessionClosed closed -> queue.close(closed.session(), Work.CLOSE_SESSION);
      case SessionRescheduled moved ->
          queue.open(Work.CLOSE_SESSION, moved.session(), null, null, moved.to());
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
          queue.open(Work.SIGN_DECREE, convened.plenary(), null, null, convened.on());
      case DecreeSigned signed -> queue.close(signed.plenary(), Work.SIGN_DECREE);
      case CompetenceDecided _,
          DecisionReturned _,
          DecreeCorrected _ -> {} // effective with the decree
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

  private static void on(CaseEvent event, Queue queue) {
    var of = event.of();
    switch (event) {
      case CaseOpened opened ->
          watch(
              queue.open(Work.HEAR_CASE, of.caseId(), null, of.person(), opened.dueOn()),
              of,
              "statement");
      case CorrectionRequested _, StatementRecorded _ -> {
        queue.close(of.caseId(), Work.HEAR_CASE);
        watch(queue.open(Work.DECIDE_CASE, of.caseId(), null, of.person(), null), of, "due");
      }
      case CaseDecided _ -> {
        queue.close(of.caseId(), Work.DECIDE_CASE);
        // What the decision asks for is done by a process otherwise, which closes the case.
        if (of.kind() == CaseKind.CORRECTION || of.person() == null) {
          queue.open(Work.CLOSE_CASE, of.caseId(), null, of.person(), null);
        }
      }
      case CaseClosed _ -> queue.close(of.caseId(), Work.CLOSE_CASE);
      case FraudSuspected _, CaseExtended _ -> {} // the same work
    }
  }

  /// Nobody watches over the days of a recall or a correction.
  private static void watch(Open open, CaseRef of, String timer) {
    switch (of.kind()) {
      case SUSPENSION -> open.watched("suspension", timer, of.caseId());
      case FRAUD -> open.watched("exam-fraud", timer, of.caseId());
      case RECALL, CORRECTION -> {}
    }
  }

  private static void on(ComplaintEvent event, Queue queue) {
    var complaint = event.of().complaint();
    switch (event) {
      case ComplaintFiled _ ->
          queue
              .open(Work.ACKNOWLEDGE_COMPLAINT, complaint, null, null, null)
              .watched("complaint", "acknowledge", complaint);
      case ComplaintAcknowledged _ -> {
        queue.close(complaint, Work.ACKNOWLEDGE_COMPLAINT);
        queue
            .open(Work.INVESTIGATE_COMPLAINT, complaint, null, null, null)
            .watched("complaint", "resolve", complaint);
      }
      case InvestigatorAppointed _ -> {
        queue.close(complaint, Work.INVESTIGATE_COMPLAINT);
        queue
            .open(Work.RESOLVE_COMPLAINT, complaint, null, null, null)
            .watched("complaint", "resolve", complaint);
      }
      case ComplaintResolved _ -> queue.close(complaint, Work.RESOLVE_COMPLAINT);
    }
  }

  private static void on(AuditEvent event, Queue queue) {
    switch (event) {
      case FindingRecorded found ->
          queue.open(
              Work.FOLLOW_UP_FINDING, finding(found.audit(), found.number()), null, null, null);
      case FollowUpRecorded followUp ->
          queue.close(finding(followUp.audit(), followUp.number()), Work.FOLLOW_UP_FINDING);
      case AuditCaseOpened _, AuditCaseClosed _ -> {} // the auditor's own
    }
  }

  private static AuditCaseId finding(AuditCaseId audit, int number) {
    return new AuditCaseId(audit.value() + "." + number);
  }

  private static void on(CertificateEvent event, Queue queue) {
    switch (event) {
      case CertificateExpiring expiring ->
          queue
              .open(
                  Work.RENEW,
                  expiring.of().certificate(),
                  expiring.of().program(),
                  expiring.of().person(),
                  null)
              .watched("renewal", "expire", expiring.of().certificate());
      case CertificateExpired expired -> queue.close(expired.of());
      case CertificateSuspended suspended ->
          queue.open(
              Work.RESOLVE_SUSPENSION,
              suspended.of().certificate(),
              suspended.of().program(),
              suspended.of().person(),
              null);
      case CertificateReinstated reinstated ->
          queue.close(reinstated.of().certificate(), Work.RESOLVE_SUSPENSION);
      case WithdrawalRequested request ->
          queue.open(
              Work.APPROVE_WITHDRAWAL,
              request.of().certificate(),
              request.of().program(),
              request.of().person(),
              null);
      case CertificateWithdrawn withdrawn -> queue.close(withdrawn.of());
      case CertificateSuperseded superseded -> queue.close(superseded.of());
      case CertificateRenewed renewed -> queue.close(renewed.of().certificate(), Work.RENEW);
      case CertificateWithheld _,
          CertificateIssued _,
          ExternalCertificateRecorded _,
          RenewalInvited _,
          DuplicateIssued _,
          CertificatePrinted _,
          CertificateDelivered _ -> {} // nobody has to do anything
    }
  }

  private static void on(SurveillanceEvent event, Queue queue) {
    switch (event) {
      case SurveillanceStarted started ->
          queue
              .open(
                  Work.SURVEIL,
                  started.surveillance(),
                  started.of().program(),
                  started.of().person(),
                  started.replyBy())
              .watched("surveillance", "reply", started.of().certificate());
      case SurveillancePassed passed -> queue.close(passed.surveillance(), Work.SURVEIL);
      case SurveillanceConcern concern -> queue.close(concern.surveillance(), Work.SURVEIL);
      case SurveillanceNoResponse _ -> {} // still to be answered
    }
  }

  private static void on(PlacementEvent event, Queue queue) {
    switch (event) {
      case PlacementOffered offered ->
          queue
              .open(
                  Work.ANSWER_OFFER,
                  offered.of().placement(),
                  offered.of().program(),
                  offered.of().person(),
                  offered.answerBy())
              .watched("job-offer", "answer", offered.of().placement());
      case OfferAccepted accepted -> {
        queue.close(accepted.of().placement(), Work.ANSWER_OFFER);
        queue.open(
            Work.START_PLACEMENT,
            accepted.of().placement(),
            accepted.of().program(),
            accepted.of().person(),
            null);
      }
      case OfferDeclined declined ->
          queue.close(declined.of().placement(), Work.ANSWER_OFFER, Work.START_PLACEMENT);
      case OfferLapsed lapsed -> queue.close(lapsed.of().placement(), Work.ANSWER_OFFER);
      case OfferWithdrawn withdrawn ->
          queue.close(withdrawn.of().placement(), Work.ANSWER_OFFER, Work.START_PLACEMENT);
      case PlacementStarted started -> {
        queue.close(started.of().placement(), Work.ANSWER_OFFER, Work.START_PLACEMENT);
        if (started.of().vacancy() != null) {
          queue
              .open(Work.REPORT_VACANCY, started.of().vacancy(), null, null, null)
              .watched("vacancy", "report", started.of().vacancy());
        }
        if (!started.followUpDays().isEmpty()) {
          queue.followUp(started.of(), started.on().plusDays(started.followUpDays().getFirst()));
        }
      }
      case PlacementFollowedUp answer -> {
        queue.close(answer.of().placement(), Work.FOLLOW_UP);
        if (answer.next() != null) {
          queue.followUp(answer.of(), answer.next());
        }
      }
      case PlacementConfirmed _ -> {} // the last answer has settled it
      case PlacementEnded ended -> queue.close(ended.of().placement(), Work.FOLLOW_UP);
    }
  }

  private static void on(VacancyEvent event, Queue queue) {
    switch (event) {
      case VacancyPosted _, VacancyUpdated _ -> {} // nobody has to do anything
      case VacancyFilledReported filled -> queue.close(filled.vacancy(), Work.REPORT_VACANCY);
      case VacancyClosed closed -> queue.close(closed.vacancy(), Work.REPORT_VACANCY);
      case VacancyWithdrawn withdrawn -> queue.close(withdrawn.vacancy(), Work.REPORT_VACANCY);
    }
  }

  private static void on(PersonEvent event, Queue queue) {
    switch (event) {
      case CorrectionProposed proposed ->
          queue
              .open(Work.ANSWER_CORRECTION, proposed.correction(), null, proposed.person(), null)
              .watched("correction", "answer:" + proposed.correction(), proposed.person());
      case PersonDataCorrected corrected ->
          queue.close(corrected.correction(), Work.ANSWER_CORRECTION);
      case CorrectionRejected rejected ->
          queue.close(rejected.correction(), Work.ANSWER_CORRECTION);
      case DuplicateSuspected suspected ->
          queue
              .open(Work.REVIEW_DUPLICATE, suspected.duplicate(), null, suspected.person(), null)
              .watched("duplicate-review", "review", suspected.duplicate());
      case PersonsFoundDistinct distinct ->
          queue.close(distinct.duplicate(), Work.REVIEW_DUPLICATE);
      case PersonsMerged merged ->
          merged
              .losers()
              .forEach(loser ->
                  queue.close(DuplicateId.of(merged.winner(), loser), Work.REVIEW_DUPLICATE));
      case PersonRegistered _,
          IdentityDocumentAdded _,
          IdentityVerified _,
          IdentityMismatch _,
          IdentityCheckUnavailable _,
          ContactUpdated _,
          DuplicateReviewOverdue _,
          PersonsUnmerged _,
          PersonDeceased _ -> {} // nobody has to do anything
    }
  }

  private static void on(DataSubjectEvent event, Queue queue) {
    switch (event) {
      case AccessRequested asked ->
          queue
              .open(Work.DELIVER_DOSSIER, asked.request(), null, asked.person(), null)
              .watched("access", "deliver", asked.request());
      case DossierDelivered delivered -> queue.close(delivered.request(), Work.DELIVER_DOSSIER);
      case ErasureRequested asked ->
          queue
              .open(Work.VERIFY_REQUESTER, asked.request(), null, asked.person(), null)
              .watched("erasure", "answer", asked.person());
      case RequesterVerified verified -> queue.close(verified.request(), Work.VERIFY_REQUESTER);
      case ErasureRefused refused -> queue.close(refused.request(), Work.VERIFY_REQUESTER);
      case ConsentGiven _,
          ConsentWithdrawn _,
          ProcessingRestricted _,
          RestrictionLifted _,
          DutiesAsked _,
          DutiesReported _,
          ErasureExecuted _ -> {} // processes see to it
    }
  }

  private static void on(BreachEvent event, Queue queue) {
    switch (event) {
      case BreachReported reported ->
          queue
              .open(Work.NOTIFY_BREACH, reported.breach(), null, null, null)
              .watched("breach", "notify", reported.breach());
      case AffectedNamed named ->
          queue
              .open(Work.NOTIFY_BREACH, named.breach(), null, null, null)
              .watched("breach", "notify", named.breach());
      case BreachNotified notified -> queue.close(notified.breach(), Work.NOTIFY_BREACH);
    }
  }

  /// One event, about to open or to settle work.
  private record Queue(Recorded<?> recorded, Rows rows) {
    Open open(Work work, EnrollmentRef of, @Nullable LocalDate due) {
      return open(work, of.enrollment(), of.program(), of.person(), due);
    }

    Open open(Work work, CandidateRef candidate) {
      return open(work, candidate.application(), candidate.program(), candidate.person(), null);
    }

    Open open(Work work, AssessmentRef of, @Nullable LocalDate due) {
      return open(work, of.assessment(), of.candidate().program(), of.candidate().person(), due);
    }

    Open open(
        Work work,
        Identifier subject,
        @Nullable ProgramId program,
        @Nullable PersonId person,
        @Nullable LocalDate due) {
      return new Open(
          rows.at(work, subject)
              .set("role", work.role)
              .set("program", program)
              .set("person", person)
              .set("since", recorded.occurredAt())
              .set("due_on", due));
    }

    Open apprentice(Work work, ApprenticeshipRef of) {
      return open(work, of.apprenticeship(), of.program(), of.person(), null);
    }

    void followUp(PlacementRef of, LocalDate due) {
      open(Work.FOLLOW_UP, of.placement(), of.program(), of.person(), due);
    }

    /// Both steps of an appeal lie within the days that its decision may take.
    void appeal(Work work, AppealId appeal, AssessmentRef of) {
      open(work, appeal, of.candidate().program(), of.candidate().person(), null)
          .watched("appeal", "decide", appeal);
    }

    void close(Identifier subject, Work... settled) {
      for (Work work : settled) {
        rows.delete(work, subject);
      }
    }

    /// All that a certificate can wait for.
    void close(CertificateRef of) {
      close(of.certificate(), Work.RENEW, Work.RESOLVE_SUSPENSION, Work.APPROVE_WITHDRAWAL);
    }

    /// All that an application can wait for.
    void close(CandidateRef candidate) {
      close(
          candidate.application(),
          Work.SELF_ASSESS,
          Work.REVIEW_SELF_ASSESSMENT,
          Work.ADMIT_CANDIDATE,
          Work.SUPPLY_EVIDENCE,
          Work.SCHEDULE_CANDIDATE,
          Work.REASSESS);
    }
  }

  private record Open(Row row) {
    void watched(String process, String timer, Identifier key) {
      row.set("process", process).set("timer", timer).set("timer_key", key);
    }
  }
}
