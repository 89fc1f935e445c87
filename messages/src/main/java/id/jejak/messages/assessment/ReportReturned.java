package id.jejak.messages.assessment;

public record ReportReturned(AssessmentRef of, PlenaryId plenary, String question)
    implements AssessmentEvent {}
