package id.jejak.messages.assessment;

/// The committee decides; the assessor only recommended (R24, R25).
public record DecideCompetence(PlenaryId plenary, AssessmentId assessment, Verdict verdict)
    implements PlenaryCommand {}
