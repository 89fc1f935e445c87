package id.jejak.messages.audit;

import id.jejak.kernel.Personal;
import java.time.LocalDate;

public record FollowUpRecorded(AuditCaseId audit, int number, LocalDate on, Personal<String> action)
    implements AuditEvent {}
