package id.jejak.messages.assessment;

/// The committee asks back: the assessor answers with a report, and an amendment where it is due.
public record ReturnReport(AssessmentId assessment, PlenaryId plenary, String question)
    implements AssessmentCommand {}
