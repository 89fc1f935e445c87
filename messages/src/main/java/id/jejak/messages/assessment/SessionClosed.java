package id.jejak.messages.assessment;

public record SessionClosed(SessionId session, String minutes) implements SessionEvent {}
