package id.jejak.messages.cases;

import java.time.LocalDate;

/// `openedBy` is the principal who opened it: the same may not decide (R46).
public record CaseOpened(CaseRef of, LocalDate dueOn, String openedBy) implements CaseEvent {}
