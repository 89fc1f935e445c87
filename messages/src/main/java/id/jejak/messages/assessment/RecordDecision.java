package id.jejak.messages.assessment;

public record RecordDecision(AssessmentId assessment, PlenaryId plenary, Verdict verdict)
    implements AssessmentCommand {}
