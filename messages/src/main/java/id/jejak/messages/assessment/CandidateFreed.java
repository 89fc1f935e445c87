package id.jejak.messages.assessment;

public record CandidateFreed(CandidateRef candidate, SessionId session, String reason)
    implements ApplicationEvent {}
