package id.jejak.messages.assessment;

public record ApplyForCertification(ApplicationId application, CandidateRef candidate, Track track)
    implements ApplicationCommand {}
