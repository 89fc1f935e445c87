package id.jejak.messages.assessment;

public record CandidateCheckedIn(AssessmentRef of, String identityEvidence)
    implements AssessmentEvent {}
