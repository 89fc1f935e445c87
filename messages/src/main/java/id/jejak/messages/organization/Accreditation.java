package id.jejak.messages.organization;

/// The grade of a training centre.
public enum Accreditation {
  NONE,
  C,
  B,
  A
}
