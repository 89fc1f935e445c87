package id.jejak.messages.assessment;

public record ApplicationAwaitsFunding(CandidateRef candidate) implements ApplicationEvent {}
