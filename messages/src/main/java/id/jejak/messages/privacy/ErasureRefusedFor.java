package id.jejak.messages.privacy;

/// Why nothing is erased at all.
public enum ErasureRefusedFor {
  /// It could not be shown that the person asks.
  REQUESTER_NOT_VERIFIED,
  /// The data is evidence in a case or before a court.
  LEGAL_PROCEEDINGS,
  /// The person takes part in a running class or assessment, which cannot go on without the data.
  RUNNING_PARTICIPATION
}
