package id.jejak.messages.assessment;

import id.jejak.messages.scheme.UnitCode;
import java.util.Set;

/// `notYet`: the units to be assessed again.
public record AssessmentDecided(
    AssessmentRef of, PlenaryId plenary, Verdict verdict, Set<UnitCode> notYet)
    implements AssessmentEvent {}
