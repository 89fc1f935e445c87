package id.jejak.messages.audit;

import id.jejak.kernel.Event;

/// What happens in one audit case.
public sealed interface AuditEvent extends Event
    permits AuditCaseOpened, FindingRecorded, FollowUpRecorded, AuditCaseClosed {
  AuditCaseId audit();
}
