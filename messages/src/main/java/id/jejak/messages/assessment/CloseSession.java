package id.jejak.messages.assessment;

public record CloseSession(SessionId session, String minutes) implements SessionCommand {}
