package id.jejak.messages.person;

/// Why two people may be one.
public enum DuplicateSign {
  /// Found by comparing keyed hashes when somebody is registered or corrected.
  NAME_AND_BIRTH,
  /// An identity document of the one was given for the other.
  IDENTITY,
  /// Somebody noticed.
  REPORTED
}
