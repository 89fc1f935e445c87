package id.jejak.messages.placement;

/// Whether the work is what the certificate is for.
public enum JobMatch {
  SAME_FIELD,
  OTHER_FIELD,
  NOT_ASKED
}
