package id.jejak.command.notification;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.ProcessingRestricted;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotificationLifecycleTest {
  private static final PersonId SITI = new PersonId("per-siti");

  @Test
  void every_command_has_an_answer_in_every_state() {
    var subject = DataSubjectId.of(SITI);
    Lifecycle.of(
            DeciderSpec.of(new NotificationDecider())
                .where(subject, new ProcessingRestricted(subject, SITI)),
            is -> is)
        .asking(
            RequestNotification.to(SITI, Template.BREACH_NOTICE, Map.of("breach", "brc-1"), "1"),
            RequestNotification.to(
                SITI, Template.CERTIFICATE_READY, Map.of("certificate", "cert-1"), "1"))
        .approve();
  }
}
