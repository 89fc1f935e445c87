package id.jejak.messages.audit;

/// How much a finding weighs.
public enum FindingGrade {
  OBSERVATION,
  MINOR,
  MAJOR
}
