package id.jejak.messages.assessment;

public record CertificationApplicationSubmitted(CandidateRef candidate, Track track)
    implements ApplicationEvent {}
