package id.jejak.command.person;

/// A person decides from their own history and the list of regions.
record PersonFacts() {}
