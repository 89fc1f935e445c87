package id.jejak.messages.scheme;

import java.util.List;

/// What a scheme version demands and grants; `level` is 0 where the packaging has none.
public record SchemeTerms(
    Packaging packaging,
    int level,
    String kbli,
    String kbji,
    List<Unit> units,
    int validityMonths,
    int attempts,
    int reassessmentMonths,
    int trainingHours) {
  public SchemeTerms {
    if ((packaging == Packaging.KKNI) != (level > 0) || level < 0 || level > 9) {
      throw new IllegalArgumentException("only a KKNI packaging has a level, 1 to 9");
    }
    if (!kbli.matches("\\d{5}") || !kbji.matches("\\d{4}")) {
      throw new IllegalArgumentException("KBLI has five digits, KBJI four");
    }
    if (units.isEmpty() || validityMonths < 1 || attempts < 1) {
      throw new IllegalArgumentException("a scheme has units, a validity and at least one attempt");
    }
    units = List.copyOf(units);
  }
}
