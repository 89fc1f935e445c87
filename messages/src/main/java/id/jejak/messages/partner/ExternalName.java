package id.jejak.messages.partner;

import com.fasterxml.jackson.annotation.JsonValue;

/// The names under which partners know what happens. They are a contract of their own: what is
/// called otherwise inside keeps its name out here.
public enum ExternalName {
  TRAINEE_ENROLLED("TraineeEnrolled"),
  TRAINING_COMPLETED("TrainingCompleted"),
  TRAINEE_DROPPED_OUT("TraineeDroppedOut"),
  CERTIFICATION_APPLICATION_SUBMITTED("CertificationApplicationSubmitted"),
  SESSION_SCHEDULED("SessionScheduled"),
  COMPETENCE_DECIDED("CompetenceDecided"),
  CERTIFICATE_ISSUED("CertificateIssued"),
  CERTIFICATE_SUSPENDED("CertificateSuspended"),
  CERTIFICATE_REINSTATED("CertificateReinstated"),
  CERTIFICATE_WITHDRAWN("CertificateWithdrawn"),
  CERTIFICATE_EXPIRED("CertificateExpired"),
  CERTIFICATE_SUPERSEDED("CertificateSuperseded"),
  TALENT_PUBLISHED("TalentPublished"),
  TALENT_HIDDEN("TalentHidden"),
  VACANCY_POSTED("VacancyPosted"),
  VACANCY_FILLED_REPORTED("VacancyFilledReported"),
  PLACEMENT_STARTED("PlacementStarted"),
  PLACEMENT_ENDED("PlacementEnded"),
  APPRENTICESHIP_STARTED("ApprenticeshipStarted"),
  APPRENTICESHIP_COMPLETED("ApprenticeshipCompleted"),
  APPRENTICESHIP_TERMINATED("ApprenticeshipTerminated"),
  PERSON_DATA_CORRECTED("PersonDataCorrected"),
  PERSONS_MERGED("PersonsMerged"),
  ERASURE_EXECUTED("ErasureExecuted");

  private final String wire;

  ExternalName(String wire) {
    this.wire = wire;
  }

  @JsonValue
  public String wire() {
    return wire;
  }
}
