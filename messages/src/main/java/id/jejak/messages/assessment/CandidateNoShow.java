package id.jejak.messages.assessment;

public record CandidateNoShow(AssessmentRef of, boolean excused) implements AssessmentEvent {}
