package id.jejak.messages.scheme;

import id.jejak.messages.shared.Mode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The path that a scheme version prescribes: what a person brings, how they are assessed, what
/// they get and what follows. Whatever differs between schemes is here, and nowhere in code.
///
/// @param level of the KKNI, 1 to 9; 0 where the packaging has none
/// @param kbli five digits of the trade, the first part of a certificate number
/// @param kbji four digits of the occupation
/// @param certifier who gives the certificate; of one given by others only the record is kept
/// @param entry how a person comes to be assessed
/// @param requirement what a person must show to be admitted (R15)
/// @param methods what evidence an assessor may take
/// @param modes how an assessment may be held
/// @param attempts how often somebody may be assessed in all, the first time included (R32)
/// @param reassessmentMonths how long the units not yet competent can be assessed again
/// @param validityMonths how long a certificate is good
/// @param surveillanceMonths every how many months a holder is asked; 0 where nobody is
/// @param followUpDays on which days after the start of a placement it is looked at
/// @param trainingHours lesson hours of a training under it; 0 where there is none
public record SchemeTerms(
    Packaging packaging,
    int level,
    String kbli,
    String kbji,
    Certifier certifier,
    List<Unit> units,
    Entry entry,
    Requirement requirement,
    Set<Instrument> methods,
    Set<Mode> modes,
    int attempts,
    int reassessmentMonths,
    int validityMonths,
    Renewal renewal,
    int surveillanceMonths,
    List<Integer> followUpDays,
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
    if (units.stream().map(Unit::code).distinct().count() < units.size()) {
      throw new IllegalArgumentException("a scheme names each unit once");
    }
    methods = Set.copyOf(methods);
    modes = Set.copyOf(modes);
    if (methods.isEmpty() || modes.isEmpty()) {
      throw new IllegalArgumentException("a scheme has at least one method and one mode");
    }
    followUpDays = List.copyOf(followUpDays);
    if (!followUpDays.equals(followUpDays.stream().sorted(Comparator.naturalOrder()).toList())
        || new HashSet<>(followUpDays).size() < followUpDays.size()
        || followUpDays.stream().anyMatch(day -> day < 1)) {
      throw new IllegalArgumentException("follow-up days are positive and grow");
    }
    if (reassessmentMonths < 0 || surveillanceMonths < 0 || trainingHours < 0) {
      throw new IllegalArgumentException("months and hours are never negative");
    }
    if ((entry == Entry.TRAINING) && trainingHours == 0) {
      throw new IllegalArgumentException("a scheme that demands training says how long it is");
    }
  }

  /// How somebody comes to be assessed.
  public enum Entry {
    /// After a training under this scheme, and no other way.
    TRAINING,
    /// After a training, or on what was learnt elsewhere (recognition of prior learning).
    TRAINING_OR_RECOGNITION,
    /// No training is asked for.
    OPEN
  }

  /// How a certificate is renewed.
  public enum Renewal {
    /// On evidence that the competence is current (RCC); units that the scheme gained since are
    /// assessed.
    RECOGNITION,
    /// By a whole assessment.
    ASSESSMENT,
    /// Never: it ends.
    NONE
  }
}
