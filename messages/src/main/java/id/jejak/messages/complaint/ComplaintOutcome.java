package id.jejak.messages.complaint;

/// Whether a complaint was justified.
public enum ComplaintOutcome {
  UPHELD,
  REJECTED
}
