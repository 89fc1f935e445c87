package id.jejak.messages.scheme;

/// The scheme qualifies for an occupation (S1.4).
///
/// @param kbji four digits of the official list of occupations
public record LinkOccupation(SchemeId scheme, String kbji, String title) implements SchemeCommand {
  public LinkOccupation {
    if (!kbji.matches("\\d{4}")) {
      throw new IllegalArgumentException("KBJI has four digits");
    }
  }
}
