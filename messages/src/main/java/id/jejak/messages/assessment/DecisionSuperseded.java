package id.jejak.messages.assessment;

import java.time.LocalDate;

/// Takes the place of the decision.
///
/// @param plenary whose decision it was
public record DecisionSuperseded(
    AssessmentRef of, AppealId appeal, PlenaryId plenary, Verdict verdict, LocalDate on)
    implements AssessmentEvent {}
