package id.jejak.messages.scheme;

/// The evidence instruments FR.IA.01 to 11, grouped.
public enum Instrument {
  OBSERVATION,
  PRACTICAL_TASK,
  WRITTEN,
  ORAL,
  PORTFOLIO,
  THIRD_PARTY,
  PRODUCT
}
