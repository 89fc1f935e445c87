package id.jejak.command.venue;

/// A venue decides from its own history alone.
record TukFacts() {}
