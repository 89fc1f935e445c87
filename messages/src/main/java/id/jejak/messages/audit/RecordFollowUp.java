package id.jejak.messages.audit;

import id.jejak.kernel.Personal;
import java.time.LocalDate;

/// What was done about a finding.
public record RecordFollowUp(AuditCaseId audit, int number, LocalDate on, Personal<String> action)
    implements AuditCommand {}
