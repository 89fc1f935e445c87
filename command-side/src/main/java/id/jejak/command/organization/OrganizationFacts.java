package id.jejak.command.organization;

/// An organisation decides from its own history alone.
record OrganizationFacts() {}
