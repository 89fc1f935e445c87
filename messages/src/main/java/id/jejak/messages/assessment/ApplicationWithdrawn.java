package id.jejak.messages.assessment;

public record ApplicationWithdrawn(CandidateRef candidate, String reason)
    implements ApplicationEvent {}
