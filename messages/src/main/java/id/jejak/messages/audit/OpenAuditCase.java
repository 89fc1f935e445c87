package id.jejak.messages.audit;

import id.jejak.kernel.Begins;
import id.jejak.kernel.Personal;

/// @param position of the log up to which it is asked
/// @param question sealed for the audit case itself, because it may name people
public record OpenAuditCase(AuditCaseId audit, long position, Personal<String> question)
    implements AuditCommand, Begins {
  public OpenAuditCase {
    if (position < 0) {
      throw new IllegalArgumentException("positions of the log count from 0");
    }
  }
}
