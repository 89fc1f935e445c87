package id.jejak.messages.audit;

import id.jejak.kernel.Personal;

public record AuditCaseOpened(AuditCaseId audit, long position, Personal<String> question)
    implements AuditEvent {}
