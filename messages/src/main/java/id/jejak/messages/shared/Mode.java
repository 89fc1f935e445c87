package id.jejak.messages.shared;

/// How a class or an assessment is held.
public enum Mode {
  ON_SITE,
  ONLINE,
  HYBRID
}
