package id.jejak.query.journey;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.apprenticeship.AccidentClaimFiled;
import id.jejak.messages.apprenticeship.ApprenticeDeparted;
import id.jejak.messages.apprenticeship.ApprenticeHadAccident;
import id.jejak.messages.apprenticeship.ApprenticeHired;
import id.jejak.messages.apprenticeship.ApprenticeInsuranceEnded;
import id.jejak.messages.apprenticeship.ApprenticeInsured;
import id.jejak.messages.apprenticeship.ApprenticeReleased;
import id.jejak.messages.apprenticeship.ApprenticeReserved;
import id.jejak.messages.apprenticeship.ApprenticeReturned;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeSelectionFailed;
import id.jejak.messages.apprenticeship.ApprenticeSelectionPassed;
import id.jejak.messages.apprenticeship.ApprenticeTakenOver;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipAgreed;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.ApprenticeshipPhasePassed;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.apprenticeship.DepartureRefused;
import id.jejak.messages.apprenticeship.LogbookKept;
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
import id.jejak.messages.cases.CaseClosed;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CorrectionRequested;
import id.jejak.messages.cases.FraudSuspected;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.messages.certification.CertificateDelivered;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificatePrinted;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.DuplicateIssued;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.SurveillanceConcern;
import id.jejak.messages.certification.SurveillanceEvent;
import id.jejak.messages.certification.SurveillanceNoResponse;
import id.jejak.messages.certification.SurveillancePassed;
import id.jejak.messages.certification.SurveillanceStarted;
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.certification.WithdrawalRequested;
import id.jejak.messages.complaint.ComplaintAcknowledged;
import id.jejak.messages.complaint.ComplaintEvent;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.complaint.ComplaintResolved;
import id.jejak.messages.complaint.InvestigatorAppointed;
import id.jejak.messages.outcome.OutcomeEvent;
import id.jejak.messages.outcome.OutcomeRecorded;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.IdentityCheckUnavailable;
import id.jejak.messages.person.IdentityDocumentAdded;
import id.jejak.messages.person.IdentityMismatch;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonDeceased;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonField;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.messages.placement.BusinessChecked;
import id.jejak.messages.placement.BusinessEvent;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.BusinessSupported;
import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.JobFairAttended;
import id.jejak.messages.placement.JobFairEvent;
import id.jejak.messages.placement.JobFairRegistered;
import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferLapsed;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementConfirmed;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.privacy.AccessRequested;
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
import id.jejak.messages.talent.TalentEvent;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.messages.talent.TalentViewed;
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
import id.jejak.messages.vacancy.ApplicantRejected;
import id.jejak.messages.vacancy.JobApplicationWithdrawn;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.JobInterviewed;
import id.jejak.messages.vacancy.ReferralCancelled;
import id.jejak.messages.vacancy.ReferralEvent;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What happened to a person, or to a class, a session, a plenary by itself, step by step, in the
/// order of the log. Each line names the fact, the thing whose history it is in and a few codes;
/// nothing in it would have to be erased.
final class Timeline implements View {
  static final String NAME = "timeline";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("subject", "position");
  }

  @Override
  public String ddl() {
    return View.ddl(Timeline.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(
        PersonEvent.class,
        DataSubjectEvent.class,
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
        TalentEvent.class,
        PlacementEvent.class,
        BusinessEvent.class,
        JobFairEvent.class,
        ReferralEvent.class,
        ApprenticeshipEvent.class,
        OutcomeEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    var line = new Line(recorded, rows);
    switch (recorded.event()) {
      case PersonEvent event -> on(event, line);
      case DataSubjectEvent event -> on(event, line);
      case EnrollmentEvent event -> on(event, line);
      case TrainingClassEvent event -> on(event, line);
      case StipendEvent event -> on(event, line);
      case ApplicationEvent event -> on(event, line);
      case AssessmentEvent event -> on(event, line);
      case SessionEvent event -> on(event, line);
      case PlenaryEvent event -> on(event, line);
      case AppealEvent event -> on(event, line);
      case CertificateEvent event -> on(event, line);
      case SurveillanceEvent event -> on(event, line);
      case CaseEvent event -> on(event, line);
      case ComplaintEvent event -> on(event, line);
      case TalentEvent event -> on(event, line);
      case PlacementEvent event -> on(event, line);
      case BusinessEvent event -> on(event, line);
      case JobFairEvent event -> on(event, line);
      case ReferralEvent event -> on(event, line);
      case ApprenticeshipEvent event -> on(event, line);
      case OutcomeEvent event -> on(event, line);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(PersonEvent event, Line line) {
    switch (event) {
      case PersonRegistered registered ->
          line.of(registered.person(), String.join(" ", registered.warnings()));
      case IdentityDocumentAdded added ->
          line.of(added.person(), String.join(" ", added.warnings()));
      case IdentityVerified verified -> line.of(verified.person());
      case IdentityMismatch mismatch -> line.of(mismatch.person());
      case IdentityCheckUnavailable unavailable -> line.of(unavailable.person());
      case CorrectionProposed requested ->
          line.of(requested.person(), requested.correction(), fields(requested.to().fields()));
      case PersonDataCorrected corrected ->
          line.of(corrected.person(), corrected.correction(), fields(corrected.fields()));
      case CorrectionRejected rejected -> line.of(rejected.person(), rejected.correction());
      case DuplicateSuspected suspected ->
          line.of(suspected.person(), suspected.other(), suspected.sign());
      case DuplicateReviewOverdue overdue -> line.of(overdue.person(), overdue.other());
      case PersonsFoundDistinct distinct -> line.of(distinct.person(), distinct.other());
      case PersonsMerged merged -> {
        line.of(merged.winner(), merged.losers().toArray());
        merged.losers().forEach(loser -> line.of(loser, merged.winner()));
      }
      case PersonsUnmerged unmerged -> {
        line.of(unmerged.winner(), unmerged.losers().toArray());
        unmerged.losers().forEach(loser -> line.of(loser, unmerged.winner()));
      }
      case PersonDeceased deceased -> line.of(deceased.person(), deceased.on());
      case ContactUpdated updated -> line.of(updated.person());
    }
  }

  private static String fields(Set<PersonField> fields) {
    return fields.stream().sorted().map(PersonField::name).collect(Collectors.joining(" "));
  }

  private static void on(DataSubjectEvent event, Line line) {
    switch (event) {
      case ConsentGiven given -> line.of(given.person(), given.purpose(), given.textVersion());
      case ConsentWithdrawn withdrawn -> line.of(withdrawn.person(), withdrawn.purpose());
      case ProcessingRestricted restricted -> line.of(restricted.person());
      case RestrictionLifted lifted -> line.of(lifted.person());
      case AccessRequested requested -> line.of(requested.person(), requested.request());
      case DossierDelivered delivered -> line.of(delivered.person(), delivered.request());
      case ErasureRequested requested -> line.of(requested.person(), requested.request());
      case RequesterVerified verified -> line.of(verified.person(), verified.request());
      case ErasureExecuted executed ->
          executed.covers().forEach(person -> line.of(person, executed.scope()));
      case ErasureRefused refused -> line.of(refused.person(), refused.request(), refused.reason());
      case DutiesAsked _, DutiesReported _ -> {} // between merged people, on the way to an erasure
    }
  }

  private static void on(EnrollmentEvent event, Line line) {
    switch (event) {
      case TrainingApplied applied ->
          line.of(applied.of().person(), applied.of().trainingClass(), applied.type());
      case SelectionStagePassed passed ->
          line.of(passed.of().person(), passed.stage(), passed.remark());
      case SelectionStageFailed failed ->
          line.of(failed.of().person(), failed.stage(), failed.remark());
      case PutOnWaiting waiting -> line.of(waiting.of().person(), waiting.place());
      case SeatOffered offered -> line.of(offered.of().person(), offered.confirmBy());
      case TraineeEnrolled enrolled -> line.of(enrolled.of().person(), enrolled.firstDay());
      case SeatDeclined declined -> line.of(declined.of().person(), declined.reason());
      case InsuranceConfirmed confirmed ->
          line.of(confirmed.of().person(), confirmed.insurer(), confirmed.cover().from());
      case InsuranceEnded ended -> line.of(ended.of().person(), ended.on());
      case FirstDayMoved moved -> line.of(moved.of().person(), moved.firstDay());
      case PriorLearningRecognised recognised ->
          line.of(recognised.of().person(), recognised.units().size());
      case TraineeTransferred transferred -> line.of(transferred.of().person(), transferred.to());
      case TrainingNotCompleted failed -> {
        var attendance = failed.attendance();
        line.of(failed.of().person(), attendance.attended() + "/" + attendance.held());
      }
      case EnrollmentClosed closed -> line.of(closed.of().person(), closed.why());
      case StartNoShow missed -> line.of(missed.of().person(), missed.on());
      case TrainingBegun begun -> line.of(begun.of().person(), begun.on());
      case KitIssued issued -> line.of(issued.of().person());
      case KitReturned returned -> line.of(returned.of().person());
      case TraineeDroppedOut left -> line.of(left.of().person(), left.on(), left.reason());
      case TraineeExpelled expelled ->
          line.of(expelled.of().person(), expelled.on(), expelled.reason());
      case TrainingCompleted completed -> {
        var attendance = completed.attendance();
        line.of(completed.of().person(), attendance.attended() + "/" + attendance.held());
      }
      case TrainingCertificateIssued issued -> line.of(issued.of().person(), issued.number());
    }
  }

  private static void on(TrainingClassEvent event, Line line) {
    switch (event) {
      case SeatReserved reserved ->
          line.of(
              reserved.of().person(),
              reserved.of().trainingClass(),
              reserved.promoted() ? "PROMOTED" : "RANKED");
      case WaitingListed listed -> line.of(listed.of().person(), listed.place());
      case SeatReleased released -> line.of(released.of().person(), released.why());
      case TransferSeatReserved reserved ->
          line.of(reserved.of().person(), reserved.of().trainingClass(), "TRANSFERRED");
      case AttendanceCorrected corrected ->
          line.of(
              corrected.of().person(),
              corrected.session(),
              corrected.present() ? "PRESENT" : "ABSENT",
              corrected.reason());
      case AttendanceAlarmRaised raised -> line.of(raised.of().person(), raised.absences());
      case ClassScheduled _,
          ClassReady _,
          TrainerRemoved _,
          TrainingModeChanged _,
          ClassCancellationRequested _,
          TrainerAssigned _,
          SelectionOpened _,
          ClassStarted _,
          ClassPostponed _,
          SessionHeld _,
          ClassCompleted _,
          ClassCancelled _ ->
          line.own(); // enrolments say what it means to people
    }
  }

  private static void on(StipendEvent event, Line line) {
    switch (event) {
      case StipendAccrued accrued -> line.of(accrued.of().person(), accrued.amount());
      case StipendApproved approved -> line.of(approved.of().person());
      case StipendPaid paid -> line.of(paid.of().person(), paid.amount());
      case StipendPaymentFailed failed ->
          line.of(failed.of().person(), failed.reference(), failed.reason());
      case StipendRecovered recovered ->
          line.of(recovered.of().person(), recovered.amount(), recovered.reason());
      case StipendForfeited forfeited ->
          line.of(forfeited.of().person(), forfeited.amount(), forfeited.reason());
    }
  }

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
      case PlenaryConvened _, DecreeSigned _, DecreeCorrected _ ->
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

  private static void on(CertificateEvent event, Line line) {
    switch (event) {
      case CertificateWithheld withheld -> line.of(withheld.of().person(), withheld.objection());
      case CertificateIssued issued ->
          line.of(issued.of().person(), issued.number(), issued.validity().to());
      case ExternalCertificateRecorded recorded ->
          line.of(
              recorded.of().person(),
              recorded.issuer().kind(),
              recorded.number(),
              recorded.validity().to());
      case CertificateExpiring expiring -> line.of(expiring.of().person(), expiring.daysLeft());
      case RenewalInvited invited -> line.of(invited.of().person(), invited.on());
      case CertificateExpired expired -> line.of(expired.of().person());
      case CertificateSuspended suspended -> line.of(suspended.of().person(), suspended.reason());
      case CertificateReinstated reinstated ->
          line.of(reinstated.of().person(), reinstated.reason());
      case CertificateWithdrawn withdrawn ->
          line.of(withdrawn.of().person(), withdrawn.effectiveFrom(), withdrawn.reason());
      case WithdrawalRequested request ->
          line.of(request.of().person(), request.effectiveFrom(), request.reason());
      case CertificateRenewed renewed -> line.of(renewed.of().person(), renewed.by());
      case CertificateSuperseded superseded ->
          line.of(superseded.of().person(), superseded.by(), superseded.reason());
      case DuplicateIssued copied -> line.of(copied.of().person(), copied.copy(), copied.reason());
      case CertificatePrinted printed ->
          line.of(printed.of().person(), printed.copy(), printed.form());
      case CertificateDelivered delivered ->
          line.of(delivered.of().person(), delivered.copy(), delivered.on());
    }
  }

  private static void on(SurveillanceEvent event, Line line) {
    switch (event) {
      case SurveillanceStarted started ->
          line.of(started.of().person(), started.round(), started.replyBy());
      case SurveillancePassed passed -> line.of(passed.of().person());
      case SurveillanceConcern concern -> line.of(concern.of().person(), concern.finding());
      case SurveillanceNoResponse silent -> line.of(silent.of().person(), silent.times());
    }
  }

  /// A case stands in the history of the person and in that of the certificate.
  private static void on(CaseEvent event, Line line) {
    var of = event.of();
    Object[] details =
        switch (event) {
          case CaseOpened opened -> new Object[] {of.kind(), of.cause(), opened.dueOn()};
          case CorrectionRequested requested -> new Object[] {requested.field()};
          case FraudSuspected suspected -> new Object[] {suspected.fraud()};
          case StatementRecorded said ->
              new Object[] {said.statement() == null ? "SILENT" : "SAID"};
          case CaseExtended extended -> new Object[] {extended.dueOn(), extended.reason()};
          case CaseDecided decided -> new Object[] {decided.outcome(), decided.reason()};
          case CaseClosed _ -> new Object[] {};
        };
    if (of.certificate() != null) {
      line.at(of.certificate().value(), details);
    }
    if (of.person() == null) {
      line.own(details);
    } else {
      line.of(of.person(), details);
    }
  }

  /// A complaint stands in the history of what it is about; who complains is nobody's business.
  private static void on(ComplaintEvent event, Line line) {
    String about = event.of().about();
    switch (event) {
      case ComplaintFiled filed -> line.at(about, filed.on());
      case ComplaintAcknowledged _, InvestigatorAppointed _ -> line.at(about);
      case ComplaintResolved resolved -> line.at(about, resolved.outcome(), resolved.reason());
    }
  }

  private static void on(TalentEvent event, Line line) {
    switch (event) {
      case TalentPublished published -> line.of(published.person(), published.scheme().scheme());
      case TalentHidden hidden -> line.of(hidden.person(), hidden.reason());
      case TalentViewed viewed -> line.of(viewed.person(), viewed.company());
    }
  }

  private static void on(PlacementEvent event, Line line) {
    switch (event) {
      case PlacementOffered offered ->
          line.of(offered.of().person(), offered.of().employer(), offered.answerBy());
      case OfferAccepted accepted -> line.of(accepted.of().person(), accepted.on());
      case OfferDeclined declined -> line.of(declined.of().person(), declined.reason());
      case OfferLapsed lapsed -> line.of(lapsed.of().person());
      case OfferWithdrawn withdrawn -> line.of(withdrawn.of().person(), withdrawn.reason());
      case PlacementStarted started ->
          line.of(started.of().person(), started.of().employer(), started.on());
      case PlacementFollowedUp followed ->
          line.of(
              followed.of().person(), followed.day(), followed.employed() ? "EMPLOYED" : "GONE");
      case PlacementConfirmed confirmed -> line.of(confirmed.of().person(), confirmed.on());
      case PlacementEnded ended -> line.of(ended.of().person(), ended.on(), ended.reason());
    }
  }

  private static void on(BusinessEvent event, Line line) {
    switch (event) {
      case BusinessStarted started -> line.of(started.of().person(), started.field(), started.on());
      case BusinessSupported supported ->
          line.of(supported.of().person(), supported.support(), supported.office());
      case BusinessChecked checked ->
          line.of(checked.of().person(), checked.months(), checked.alive() ? "ALIVE" : "GONE");
    }
  }

  private static void on(ReferralEvent event, Line line) {
    switch (event) {
      case ReferralMade made -> line.of(made.of().person(), made.of().vacancy());
      case JobApplied applied -> line.of(applied.of().person(), applied.of().vacancy());
      case JobInterviewed interview ->
          line.of(
              interview.of().person(), interview.on(), interview.passed() ? "PASSED" : "FAILED");
      case ApplicantRejected rejected -> line.of(rejected.of().person(), rejected.reason());
      case JobApplicationWithdrawn withdrawn ->
          line.of(withdrawn.of().person(), withdrawn.reason());
      case ReferralCancelled cancelled -> line.of(cancelled.of().person(), cancelled.reason());
    }
  }

  private static void on(ApprenticeshipEvent event, Line line) {
    switch (event) {
      case ApprenticeshipApplied applied -> line.of(applied.of().person(), applied.of().host());
      case ApprenticeSelectionPassed passed -> line.of(passed.of().person(), passed.step());
      case ApprenticeSelectionFailed failed -> line.of(failed.of().person(), failed.step());
      case ApprenticeReserved reserved -> line.of(reserved.of().person(), reserved.place());
      case ApprenticeSelected selected -> line.of(selected.of().person(), selected.on());
      case ApprenticeTakenOver taken -> line.of(taken.of().person(), taken.of().host(), taken.on());
      case ApprenticeshipAgreed agreed ->
          line.of(agreed.of().person(), agreed.term().from(), agreed.term().to());
      case ApprenticeInsured insured -> line.of(insured.of().person(), insured.insurer());
      case ApprenticeDeparted departed -> line.of(departed.of().person(), departed.on());
      case DepartureRefused refused ->
          line.of(refused.of().person(), refused.document(), refused.on());
      case ApprenticeshipStarted started ->
          line.of(started.of().person(), started.of().host(), started.on());
      case LogbookKept kept -> line.of(kept.of().person(), kept.month());
      case ApprenticeHadAccident accident -> line.of(accident.of().person(), accident.on());
      case AccidentClaimFiled filed -> line.of(filed.of().person(), filed.claim(), filed.on());
      case ApprenticeshipPhasePassed passed ->
          line.of(passed.of().person(), passed.phase(), passed.on());
      case ApprenticeshipPhaseFailed failed ->
          line.of(failed.of().person(), failed.phase(), failed.on());
      case ApprenticeReturned returned -> line.of(returned.of().person(), returned.on());
      case ApprenticeTransferred transferred ->
          line.of(transferred.of().person(), transferred.to().host(), transferred.on());
      case ApprenticeshipTerminated terminated ->
          line.of(terminated.of().person(), terminated.reason(), terminated.on());
      case ApprenticeshipCompleted completed -> line.of(completed.of().person(), completed.on());
      case ApprenticeHired hired -> line.of(hired.of().person(), hired.on());
      case ApprenticeReleased released -> line.of(released.of().person(), released.on());
      case ApprenticeInsuranceEnded ended -> line.of(ended.of().person(), ended.on());
    }
  }

  private static void on(OutcomeEvent event, Line line) {
    switch (event) {
      case OutcomeRecorded answer ->
          line.of(answer.of().person(), answer.months(), answer.status());
    }
  }

  private static void on(JobFairEvent event, Line line) {
    switch (event) {
      case JobFairAttended attended -> {
        if (attended.person() != null) {
          line.of(attended.person());
        }
      }
      case JobFairRegistered registered -> {
        if (registered.person() != null) {
          line.of(registered.person());
        }
      }
      case JobFairAnnounced _ -> line.own();
    }
  }

  /// One event, about to become a line of somebody's timeline.
  private record Line(Recorded<?> recorded, Rows rows) {
    void of(PersonId person, Object... details) {
      at(person.value(), details);
    }

    /// Nobody's in particular: the line stands under the thing alone.
    void own(Object... details) {
      at(recorded.stream(), details);
    }

    void at(String subject, Object... details) {
      Class<?> fact = recorded.event().getClass();
      rows.at(subject, recorded.position())
          .set("occurred_at", recorded.occurredAt())
          .set("recorded_at", recorded.recordedAt())
          .set("area", area(fact))
          .set("fact", fact.getSimpleName())
          .set("thing", recorded.stream())
          .set("detail", Stream.of(details).map(String::valueOf).collect(Collectors.joining(" ")))
          .set("actor", recorded.by().actor())
          .set("role", recorded.by().role());
    }

    /// The domain word under which the fact is published.
    private static String area(Class<?> fact) {
      return fact.getPackageName().substring(fact.getPackageName().lastIndexOf('.') + 1);
    }
  }
}
