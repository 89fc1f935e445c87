package id.jejak.messages.assessment;

public record SessionCancelled(SessionId session, String reason) implements SessionEvent {}
