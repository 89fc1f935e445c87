package id.jejak.messages.audit;

import id.jejak.kernel.Command;

/// What may be asked of one audit case.
public sealed interface AuditCommand extends Command
    permits OpenAuditCase, RecordFinding, RecordFollowUp, CloseAuditCase {
  AuditCaseId audit();

  @Override
  default AuditCaseId target() {
    return audit();
  }
}
