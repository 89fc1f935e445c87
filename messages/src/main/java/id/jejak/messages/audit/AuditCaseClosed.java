package id.jejak.messages.audit;

public record AuditCaseClosed(AuditCaseId audit) implements AuditEvent {}
