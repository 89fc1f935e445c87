package id.jejak.messages.assessment;

import java.util.Map;

/// What a candidate brings for the requirements of the scheme (R15): years of work in the field,
/// and documents by kind, such as `BUSINESS_LICENCE`, with where they lie.
public record Dossier(int yearsOfWork, Map<String, String> documents) {
  public static final Dossier EMPTY = new Dossier(0, Map.of());

  public Dossier {
    if (yearsOfWork < 0) {
      throw new IllegalArgumentException("years of work are never negative");
    }
    documents = Map.copyOf(documents);
  }
}
