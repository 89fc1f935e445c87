package id.jejak.messages.cases;

/// Whatever the decision asked for is done.
public record CloseCase(CaseId caseId) implements CaseCommand {}
