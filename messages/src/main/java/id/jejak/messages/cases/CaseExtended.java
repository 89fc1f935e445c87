package id.jejak.messages.cases;

import java.time.LocalDate;

public record CaseExtended(CaseRef of, LocalDate dueOn, String reason) implements CaseEvent {}
