package id.jejak.messages.venue;

/// Tempat kerja, sewaktu, mandiri.
public enum TukKind {
  WORKPLACE,
  TEMPORARY,
  PERMANENT
}
