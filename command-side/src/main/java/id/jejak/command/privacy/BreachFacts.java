package id.jejak.command.privacy;

/// A breach is decided from its own history.
record BreachFacts() {}
