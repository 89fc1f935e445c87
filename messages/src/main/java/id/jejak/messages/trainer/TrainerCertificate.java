package id.jejak.messages.trainer;

/// What a trainer is certified in: the trade, under a scheme, and teaching as such.
public enum TrainerCertificate {
  TECHNICAL,
  METHODOLOGY
}
