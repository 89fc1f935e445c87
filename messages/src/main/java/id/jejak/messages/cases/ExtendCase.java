package id.jejak.messages.cases;

/// Once in a case, as long as it is undecided. `reason` is a code.
public record ExtendCase(CaseId caseId, String reason) implements CaseCommand {}
