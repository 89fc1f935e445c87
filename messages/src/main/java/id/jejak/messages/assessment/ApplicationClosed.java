package id.jejak.messages.assessment;

public record ApplicationClosed(CandidateRef candidate, String reason)
    implements ApplicationEvent {}
