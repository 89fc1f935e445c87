package id.jejak.command.audit;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import org.junit.jupiter.api.Test;

class AuditLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(DeciderSpec.of(new AuditDecider()), AuditCase::stage)
        .asking(
            AuditCaseTest.OPEN, AuditCaseTest.FIND, AuditCaseTest.FOLLOW_UP, AuditCaseTest.CLOSE)
        .approve();
  }
}
