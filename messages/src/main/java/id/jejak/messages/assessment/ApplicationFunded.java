package id.jejak.messages.assessment;

public record ApplicationFunded(CandidateRef candidate) implements ApplicationEvent {}
