package id.jejak.messages.audit;

import id.jejak.kernel.Personal;

/// @param number findings count from 1
/// @param about the identifier of what it is about
public record RecordFinding(
    AuditCaseId audit, int number, FindingGrade grade, String about, Personal<String> text)
    implements AuditCommand {
  public RecordFinding {
    if (number < 1) {
      throw new IllegalArgumentException("findings count from 1");
    }
  }
}
