package id.jejak.messages.assessment;

/// What a method of assessment is: valid, reliable, flexible and fair.
public enum Principle {
  VALID,
  RELIABLE,
  FLEXIBLE,
  FAIR
}
