package id.jejak.messages.apprenticeship;

/// The knock-out steps for going abroad, in their order.
public enum ApprenticeSelectionStep {
  ADMINISTRATION,
  MATHEMATICS,
  PHYSIQUE,
  ENDURANCE,
  INTERVIEW,
  MEDICAL
}
