package id.jejak.messages.assessment;

public record ReturnForClarification(PlenaryId plenary, AssessmentId assessment, String question)
    implements PlenaryCommand {}
