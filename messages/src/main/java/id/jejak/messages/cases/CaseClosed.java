package id.jejak.messages.cases;

public record CaseClosed(CaseRef of) implements CaseEvent {}
