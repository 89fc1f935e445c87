package id.jejak.messages.assessment;

/// The five dimensions of competence.
public enum Dimension {
  TASK_SKILLS,
  TASK_MANAGEMENT,
  CONTINGENCY_MANAGEMENT,
  JOB_ROLE_ENVIRONMENT,
  TRANSFER
}
