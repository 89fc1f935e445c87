package id.jejak.messages.cases;

/// By somebody else than who opened it (R46), after it was heard. `reason` is a code.
public record DecideCase(CaseId caseId, CaseOutcome outcome, String reason)
    implements CaseCommand {}
