package id.jejak.messages.assessment;

import java.time.LocalDate;

/// The day has come: from here on nothing about the session can be moved.
public record HoldSession(SessionId session, LocalDate on) implements SessionCommand {}
