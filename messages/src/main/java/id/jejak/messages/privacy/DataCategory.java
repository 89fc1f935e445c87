package id.jejak.messages.privacy;

/// What sort of data a breach touches (UU 27/2022, art. 46).
public enum DataCategory {
  IDENTITY,
  CONTACT,
  TRAINING,
  ASSESSMENT,
  PLACEMENT,
  PAYMENT
}
