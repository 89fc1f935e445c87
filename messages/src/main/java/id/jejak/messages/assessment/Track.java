package id.jejak.messages.assessment;

/// By which way somebody comes to be assessed.
public enum Track {
  NEW,
  RPL,
  RENEWAL,
  REASSESSMENT
}
