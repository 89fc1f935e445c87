package id.jejak.messages.assessment;

public record ApplicationMoved(CandidateRef from, CandidateRef to, String reason)
    implements ApplicationEvent {}
