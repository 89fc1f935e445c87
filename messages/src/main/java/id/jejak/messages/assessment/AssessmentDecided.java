package id.jejak.messages.assessment;

import id.jejak.messages.scheme.UnitCode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the candidate is told.
///
/// @param on the day of the decision
/// @param notYet the units to be assessed again
/// @param reassessUntil the last day for that; null where nothing is open or no attempt is left
/// @param appealUntil the last day to appeal; null for the competent
public record AssessmentDecided(
    AssessmentRef of,
    PlenaryId plenary,
    Verdict verdict,
    LocalDate on,
    Set<UnitCode> notYet,
    @Nullable LocalDate reassessUntil,
    @Nullable LocalDate appealUntil)
    implements AssessmentEvent {}
