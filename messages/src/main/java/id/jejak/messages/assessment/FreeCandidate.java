package id.jejak.messages.assessment;

/// The seat came to nothing: the candidate waits for another one.
public record FreeCandidate(ApplicationId application, SessionId session, String reason)
    implements ApplicationCommand {}
