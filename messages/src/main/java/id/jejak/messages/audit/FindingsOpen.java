package id.jejak.messages.audit;

/// An audit case is closed when each of its findings was followed up.
public record FindingsOpen(AuditCaseId audit, int open) implements AuditRefusal {
  @Override
  public String code() {
    return "FINDINGS_OPEN";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
