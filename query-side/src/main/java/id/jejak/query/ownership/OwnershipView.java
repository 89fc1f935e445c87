package id.jejak.query.ownership;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Recorded;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.apprenticeship.ApprenticeTakenOver;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessmentReplanned;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.AssessorReplaced;
import id.jejak.messages.assessment.CandidateFreed;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorLeftLsp;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.certification.BlankoReceived;
import id.jejak.messages.certification.BlankoRequested;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.SurveillanceStarted;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.FiscalYearClosing;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.outcome.OutcomeRecorded;
import id.jejak.messages.partner.Subscribed;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.EmployerWithdrew;
import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.ProviderAdded;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.messages.talent.TalentViewed;
import id.jejak.messages.target.TargetSet;
import id.jejak.messages.trainer.TrainerRegistered;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.messages.vacancy.ReferralRef;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerified;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Each thing with what it is a part of and whose it is. A thing is never a part of a programme or
/// of an office, or one provider would own what belongs to the next.
final class OwnershipView implements View {
  static final String NAME = "ownership";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("thing", "link");
  }

  @Override
  public String ddl() {
    return View.ddl(OwnershipView.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        AgreementDrafted.class,
        ApprenticeshipApplied.class,
        ApprenticeTakenOver.class,
        AppealFiled.class,
        CertificationApplicationSubmitted.class,
        CandidateScheduled.class,
        CandidateFreed.class,
        ApplicationMoved.class,
        AssessmentPlanned.class,
        AssessmentReplanned.class,
        PlenaryConvened.class,
        SessionScheduled.class,
        AssessorAssigned.class,
        AssessorReplaced.class,
        AssessorRegistered.class,
        AssessorJoinedLsp.class,
        AssessorLeftLsp.class,
        CaseOpened.class,
        BlankoRequested.class,
        BlankoReceived.class,
        CertificateIssued.class,
        CertificateWithheld.class,
        ExternalCertificateRecorded.class,
        SurveillanceStarted.class,
        ComplaintFiled.class,
        AllocationApproved.class,
        FiscalYearClosing.class,
        LspLicenceGranted.class,
        OutcomeRecorded.class,
        Subscribed.class,
        PersonRegistered.class,
        CorrectionProposed.class,
        BusinessStarted.class,
        EmployerWithdrew.class,
        JobFairAnnounced.class,
        PlacementOffered.class,
        OfferAccepted.class,
        PlacementStarted.class,
        AccessRequested.class,
        ErasureRequested.class,
        ProgramPlanned.class,
        ProviderAdded.class,
        TalentPublished.class,
        TalentViewed.class,
        TargetSet.class,
        TrainerRegistered.class,
        ClassScheduled.class,
        TrainingApplied.class,
        TraineeTransferred.class,
        StipendAccrued.class,
        JobApplied.class,
        ReferralMade.class,
        VacancyPosted.class,
        TukRegistered.class,
        TukVerified.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    var own = new Links(rows);
    switch (recorded.event()) {
      case AgreementDrafted e -> e.parties().forEach(party -> own.add(e.agreement(), party));
      case ApprenticeshipApplied e -> apprenticeship(e.of(), own);
      case ApprenticeTakenOver e -> apprenticeship(e.of(), own);
      case AppealFiled e -> own.add(e.appeal(), e.of().assessment());
      case CertificationApplicationSubmitted e -> application(e.candidate(), own);
      case ApplicationMoved e -> application(e.to(), own);
      case CandidateScheduled e -> own.add(e.candidate().application(), e.session());
      case CandidateFreed e -> own.end(e.candidate().application(), e.session());
      case AssessmentPlanned e -> assessment(e.of(), e.assessor(), own);
      case AssessmentReplanned e -> assessment(e.of(), e.assessor(), own);
      case PlenaryConvened e -> own.add(e.plenary(), e.lsp());
      case SessionScheduled e -> own.add(e.session(), e.lsp());
      case AssessorAssigned e -> own.add(e.session(), e.assessor());
      case AssessorReplaced e -> {
        own.end(e.session(), e.from());
        own.add(e.session(), e.to());
      }
      case AssessorRegistered e -> own.add(e.assessor(), e.person());
      case AssessorJoinedLsp e -> own.add(e.assessor(), e.lsp());
      case AssessorLeftLsp e -> own.end(e.assessor(), e.lsp());
      case CaseOpened e -> {
        own.add(e.of().caseId(), e.of().person());
        own.add(e.of().caseId(), e.of().certificate());
        own.add(e.of().caseId(), e.of().application());
      }
      case BlankoRequested e -> own.add(e.stock(), e.lsp());
      case BlankoReceived e -> own.add(e.stock(), e.lsp());
      case CertificateIssued e -> certificate(e.of(), own);
      case CertificateWithheld e -> certificate(e.of(), own);
      case ExternalCertificateRecorded e -> certificate(e.of(), own);
      case SurveillanceStarted e -> own.add(e.surveillance(), e.of().certificate());
      case ComplaintFiled e -> own.add(e.of().complaint(), e.of().complainant());
      case AllocationApproved e -> own.add(e.allocation(), e.office());
      case FiscalYearClosing e -> own.add(e.year(), e.office());
      case LspLicenceGranted e -> own.add(e.licence(), e.lsp());
      case OutcomeRecorded e -> own.add(e.outcome(), e.of().person());
      case Subscribed e -> own.add(e.subscription(), e.partner());
      case PersonRegistered e ->
          own.add(id.jejak.messages.privacy.DataSubjectId.of(e.person()), e.person());
      case CorrectionProposed e -> own.add(e.correction(), e.person());
      case BusinessStarted e -> own.add(e.of().business(), e.of().person());
      case EmployerWithdrew e -> own.add(e.employer(), e.organization());
      case JobFairAnnounced e -> {
        own.add(e.fair(), e.office());
        e.employers().forEach(employer -> own.add(e.fair(), employer));
      }
      case PlacementOffered e -> placement(e.of(), own);
      case OfferAccepted e -> placement(e.of(), own);
      case PlacementStarted e -> placement(e.of(), own);
      case AccessRequested e -> own.add(e.request(), e.person());
      case ErasureRequested e -> own.add(e.request(), e.person());
      case ProgramPlanned e -> own.add(e.program(), e.office());
      case ProviderAdded e -> own.add(e.program(), e.provider());
      case TalentPublished e -> own.add(e.talent(), e.person());
      case TalentViewed e -> own.add(e.view(), e.company());
      case TargetSet e -> own.add(e.target(), e.office());
      case TrainerRegistered e -> {
        own.add(e.trainer(), e.person());
        own.add(e.trainer(), e.organization());
      }
      case ClassScheduled e -> own.add(e.trainingClass(), e.provider());
      case TrainingApplied e ->
          enrollment(e.of().enrollment(), e.of().person(), e.of().trainingClass(), own);
      case TraineeTransferred e -> enrollment(e.as(), e.of().person(), e.to(), own);
      case StipendAccrued e -> own.add(e.stipend(), e.of().enrollment());
      case JobApplied e -> referral(e.of(), own);
      case ReferralMade e -> referral(e.of(), own);
      case VacancyPosted e -> own.add(e.vacancy(), e.employer());
      case TukRegistered e -> own.add(e.tuk(), e.host());
      case TukVerified e -> own.add(e.tuk(), e.lsp());
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void apprenticeship(ApprenticeshipRef of, Links own) {
    own.add(of.apprenticeship(), of.person());
    own.add(of.apprenticeship(), of.host());
  }

  /// The body may look up whom it has as a candidate.
  private static void application(CandidateRef of, Links own) {
    own.add(of.application(), of.person());
    own.add(of.application(), of.lsp());
    own.add(of.person(), of.lsp());
  }

  /// Whoever is in no session has an assessor of their own, one at a time.
  private static void assessment(AssessmentRef of, Identifier assessor, Links own) {
    own.add(of.assessment(), of.candidate().application());
    own.set(of.assessment(), "assessor", of.session() == null ? assessor : of.session());
  }

  private static void certificate(CertificateRef of, Links own) {
    own.add(of.certificate(), of.person());
    own.add(of.certificate(), of.lsp());
  }

  private static void placement(PlacementRef of, Links own) {
    own.add(of.placement(), of.person());
    own.add(of.placement(), of.employer());
  }

  /// The provider may look up whom it trains.
  private static void enrollment(
      EnrollmentId enrollment, PersonId person, ClassId trainingClass, Links own) {
    own.add(enrollment, person);
    own.add(enrollment, trainingClass);
    own.add(person, trainingClass);
  }

  private static void referral(ReferralRef of, Links own) {
    own.add(of.referral(), of.person());
    own.add(of.referral(), of.employer());
  }

  private record Links(Rows rows) {
    void add(Identifier thing, @Nullable Identifier owner) {
      if (owner != null) {
        set(thing, owner.value(), owner);
      }
    }

    void set(Identifier thing, String link, Identifier owner) {
      rows.at(thing.value(), link).set("owner", owner.value());
    }

    void end(Identifier thing, Identifier owner) {
      rows.delete(thing.value(), owner.value());
    }
  }
}
