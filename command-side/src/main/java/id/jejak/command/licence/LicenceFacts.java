package id.jejak.command.licence;

/// A licence decides from its own history alone.
record LicenceFacts() {}
