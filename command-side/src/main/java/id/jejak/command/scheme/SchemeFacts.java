package id.jejak.command.scheme;

/// A scheme decides from its own history alone.
record SchemeFacts() {}
