package id.jejak.query.integration;

import id.jejak.kernel.Event;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.partner.ExternalName;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyPosted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The contract with partners (4.7): which events they are told, under which names, with which
/// fields. Reasons in free text stay inside. Its form is held fast by an approved file.
final class Contract {
  /// What every partner is told, because it asks something of them.
  static final Set<ExternalName> INSTRUCTIONS =
      Set.of(
          ExternalName.PERSON_DATA_CORRECTED,
          ExternalName.PERSONS_MERGED,
          ExternalName.ERASURE_EXECUTED);

  static final Set<Class<? extends Event>> EVENTS =
      Set.of(
          TraineeEnrolled.class,
          TrainingCompleted.class,
          TraineeDroppedOut.class,
          CertificationApplicationSubmitted.class,
          SessionScheduled.class,
          AssessmentDecided.class,
          DecisionSuperseded.class,
          CertificateIssued.class,
          CertificateSuspended.class,
          CertificateReinstated.class,
          CertificateWithdrawn.class,
          CertificateExpired.class,
          CertificateSuperseded.class,
          TalentPublished.class,
          TalentHidden.class,
          VacancyPosted.class,
          VacancyFilledReported.class,
          PlacementStarted.class,
          PlacementEnded.class,
          ApprenticeshipStarted.class,
          ApprenticeshipCompleted.class,
          ApprenticeshipTerminated.class,
          PersonDataCorrected.class,
          PersonsMerged.class,
          ErasureExecuted.class);

  private Contract() {}

  /// Null for what stays inside.
  static @Nullable External of(Event event) {
    return switch (event) {
      case TraineeEnrolled enrolled ->
          told(ExternalName.TRAINEE_ENROLLED, enrolled.of())
              .with("on", enrolled.on())
              .with("firstDay", enrolled.firstDay());
      case TrainingCompleted completed ->
          told(
                  External.of(ExternalName.TRAINING_COMPLETED).with("lsp", completed.lsp()),
                  completed.scheme())
              .with("person", completed.of().person())
              .with("enrollment", completed.of().enrollment())
              .with("program", completed.of().program())
              .with("trainingClass", completed.of().trainingClass())
              .with("on", completed.on())
              .with("hours", completed.hours());
      case TraineeDroppedOut dropped ->
          told(ExternalName.TRAINEE_DROPPED_OUT, dropped.of()).with("on", dropped.on());
      case CertificationApplicationSubmitted submitted ->
          told(ExternalName.CERTIFICATION_APPLICATION_SUBMITTED, submitted.candidate())
              .with("track", submitted.track());
      case SessionScheduled scheduled ->
          told(External.of(ExternalName.SESSION_SCHEDULED), scheduled.scheme())
              .with("session", scheduled.session())
              .with("lsp", scheduled.lsp())
              .with("program", scheduled.program())
              .with("venue", scheduled.tuk())
              .with("on", scheduled.day())
              .with("mode", scheduled.mode())
              .with("seats", scheduled.seats());
      case AssessmentDecided decided ->
          told(ExternalName.COMPETENCE_DECIDED, decided.of())
              .with("verdict", decided.verdict())
              .with("on", decided.on());
      case DecisionSuperseded decided ->
          told(ExternalName.COMPETENCE_DECIDED, decided.of())
              .with("verdict", decided.verdict())
              .with("on", decided.on())
              .with("supersedes", decided.plenary());
      case CertificateIssued issued ->
          told(ExternalName.CERTIFICATE_ISSUED, issued.of())
              .with("number", issued.number())
              .with("validFrom", issued.validity().from())
              .with("validTo", issued.validity().to())
              .with("previous", issued.previous());
      case CertificateSuspended suspended ->
          told(ExternalName.CERTIFICATE_SUSPENDED, suspended.of()).with("from", suspended.from());
      case CertificateReinstated reinstated ->
          told(ExternalName.CERTIFICATE_REINSTATED, reinstated.of());
      case CertificateWithdrawn withdrawn ->
          told(ExternalName.CERTIFICATE_WITHDRAWN, withdrawn.of())
              .with("from", withdrawn.effectiveFrom());
      case CertificateExpired expired -> told(ExternalName.CERTIFICATE_EXPIRED, expired.of());
      case CertificateSuperseded superseded ->
          told(ExternalName.CERTIFICATE_SUPERSEDED, superseded.of())
              .with("by", superseded.by())
              .with("from", superseded.from());
      case TalentPublished published ->
          told(External.of(ExternalName.TALENT_PUBLISHED), published.scheme())
              .with("person", published.person())
              .with("certificate", published.certificate())
              .with("district", published.district());
      case TalentHidden hidden ->
          External.of(ExternalName.TALENT_HIDDEN)
              .with("person", hidden.person())
              .with("certificate", hidden.certificate());
      case VacancyPosted posted ->
          External.of(ExternalName.VACANCY_POSTED)
              .with("vacancy", posted.vacancy())
              .with("employer", posted.employer())
              .with("title", posted.terms().title())
              .with("openings", posted.terms().openings())
              .with("schemes", posted.terms().schemes())
              .with("workplace", posted.terms().workplace());
      case VacancyFilledReported filled ->
          External.of(ExternalName.VACANCY_FILLED_REPORTED)
              .with("vacancy", filled.vacancy())
              .with("employer", filled.employer())
              .with("hired", filled.hired())
              .with("on", filled.on());
      case PlacementStarted started ->
          told(ExternalName.PLACEMENT_STARTED, started.of())
              .with("kind", started.kind())
              .with("on", started.on());
      case PlacementEnded ended ->
          told(ExternalName.PLACEMENT_ENDED, ended.of())
              .with("on", ended.on())
              .with("early", ended.early());
      case ApprenticeshipStarted started ->
          told(ExternalName.APPRENTICESHIP_STARTED, started.of()).with("on", started.on());
      case ApprenticeshipCompleted completed ->
          told(ExternalName.APPRENTICESHIP_COMPLETED, completed.of()).with("on", completed.on());
      case ApprenticeshipTerminated ended ->
          told(ExternalName.APPRENTICESHIP_TERMINATED, ended.of())
              .with("on", ended.on())
              .with("reason", ended.reason());
      case PersonDataCorrected corrected ->
          External.of(ExternalName.PERSON_DATA_CORRECTED)
              .with("person", corrected.person())
              .with("fields", corrected.fields());
      case PersonsMerged merged ->
          External.of(ExternalName.PERSONS_MERGED)
              .with("person", merged.winner())
              .with("merged", merged.losers());
      case ErasureExecuted erased ->
          External.of(ExternalName.ERASURE_EXECUTED)
              .with("person", erased.person())
              .with("covers", erased.covers())
              .with("scope", erased.scope());
      default -> null;
    };
  }

  private static External told(External so, SchemeVersion scheme) {
    return so.with("scheme", scheme.scheme()).with("schemeVersion", scheme.version());
  }

  private static External told(ExternalName name, EnrollmentRef of) {
    return External.of(name)
        .with("person", of.person())
        .with("enrollment", of.enrollment())
        .with("program", of.program())
        .with("trainingClass", of.trainingClass());
  }

  private static External told(ExternalName name, CandidateRef of) {
    return told(External.of(name), of.scheme())
        .with("person", of.person())
        .with("application", of.application())
        .with("lsp", of.lsp())
        .with("program", of.program())
        .with("enrollment", of.enrollment());
  }

  private static External told(ExternalName name, AssessmentRef of) {
    return told(name, of.candidate())
        .with("assessment", of.assessment())
        .with("attempt", of.attempt())
        .with("session", of.session());
  }

  private static External told(ExternalName name, CertificateRef of) {
    return told(External.of(name), of.scheme())
        .with("certificate", of.certificate())
        .with("person", of.person())
        .with("lsp", of.lsp())
        .with("program", of.program())
        .with("application", of.application());
  }

  private static External told(ExternalName name, PlacementRef of) {
    return External.of(name)
        .with("placement", of.placement())
        .with("person", of.person())
        .with("employer", of.employer())
        .with("program", of.program())
        .with("vacancy", of.vacancy())
        .with("certificate", of.certificate());
  }

  private static External told(ExternalName name, ApprenticeshipRef of) {
    return External.of(name)
        .with("apprenticeship", of.apprenticeship())
        .with("person", of.person())
        .with("program", of.program())
        .with("host", of.host())
        .with("kind", of.kind());
  }
}
