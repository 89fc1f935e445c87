package id.jejak.messages.apprenticeship;

/// What an apprenticeship passes through: at home one exam, abroad the preparation, the exam after
/// a year and the third year.
public enum ApprenticeshipPhase {
  PRE_DEPARTURE,
  YEAR_1_EXAM,
  YEAR_3,
  EXAM
}
