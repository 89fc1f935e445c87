package id.jejak.messages.audit;

import id.jejak.kernel.Personal;

public record FindingRecorded(
    AuditCaseId audit, int number, FindingGrade grade, String about, Personal<String> text)
    implements AuditEvent {}
