package id.jejak.messages.assessment;

import java.time.LocalDate;

public record AssessmentSessionHeld(SessionId session, LocalDate on) implements SessionEvent {}
