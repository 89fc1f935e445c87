package id.jejak.messages.assessment;

public record DecisionReturned(PlenaryId plenary, AssessmentRef of, String question)
    implements PlenaryEvent {}
