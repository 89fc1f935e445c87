package id.jejak.messages.assessment;

/// By which way somebody comes to be assessed.
public enum Track {
  /// For the first time.
  NEW,
  /// On what was learnt elsewhere, without a training under the scheme.
  RPL,
  /// To renew a certificate.
  RENEWAL,
  /// Because a case took an earlier assessment back: nobody pays again.
  REASSESSMENT
}
