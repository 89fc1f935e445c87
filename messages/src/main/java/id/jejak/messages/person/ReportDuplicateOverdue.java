package id.jejak.messages.person;

/// Asked by the process when nobody reviewed in time.
public record ReportDuplicateOverdue(PersonId person, PersonId other) implements PersonCommand {}
