package id.jejak.messages.audit;

public record CloseAuditCase(AuditCaseId audit) implements AuditCommand {}
