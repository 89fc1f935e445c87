package id.jejak.messages.assessment;

public record ApplicationLapsed(CandidateRef candidate) implements ApplicationEvent {}
