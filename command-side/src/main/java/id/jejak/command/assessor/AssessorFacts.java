package id.jejak.command.assessor;

/// An assessor decides from their own history alone.
record AssessorFacts() {}
