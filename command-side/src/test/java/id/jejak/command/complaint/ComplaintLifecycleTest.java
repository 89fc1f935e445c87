package id.jejak.command.complaint;

import static id.jejak.command.complaint.Examples.APPOINT;
import static id.jejak.command.complaint.Examples.COMPLAINT;
import static id.jejak.command.complaint.Examples.FILE;
import static id.jejak.command.complaint.Examples.NAMED;
import static id.jejak.command.complaint.Examples.RESOLVE;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.complaint.AcknowledgeComplaint;
import id.jejak.messages.complaint.AppointInvestigator;
import org.junit.jupiter.api.Test;

class ComplaintLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            DeciderSpec.of(new ComplaintDecider()),
            is -> is instanceof Complaint.Known known ? known.stage() : is)
        .asking(
            FILE,
            new AcknowledgeComplaint(COMPLAINT),
            APPOINT,
            new AppointInvestigator(COMPLAINT, NAMED),
            RESOLVE)
        .approve();
  }
}
