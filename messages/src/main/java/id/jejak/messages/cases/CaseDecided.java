package id.jejak.messages.cases;

public record CaseDecided(CaseRef of, CaseOutcome outcome, String reason, String decidedBy)
    implements CaseEvent {}
