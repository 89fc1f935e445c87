package id.jejak.messages.assessment;

public record CancelSession(SessionId session, String reason) implements SessionCommand {}
