package id.jejak.messages.placement;

/// Coarse on purpose.
public enum WageBand {
  BELOW_MINIMUM,
  MINIMUM,
  ABOVE_MINIMUM
}
