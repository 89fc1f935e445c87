package id.jejak.command.audit;

/// An audit case needs nothing from elsewhere.
record AuditFacts() {}
