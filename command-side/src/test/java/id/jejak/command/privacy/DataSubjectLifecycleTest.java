package id.jejak.command.privacy;

import static id.jejak.command.privacy.Examples.SITI;
import static id.jejak.command.privacy.Examples.SUBJECT;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.person.IdentityCheck;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.DataSubjectCommand;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.privacy.WithdrawConsent;
import org.junit.jupiter.api.Test;

/// One purpose; each is for itself.
class DataSubjectLifecycleTest {
  private static final DeciderSpec<
          DataSubjectCommand, DataSubject, DataSubjectEvent, DataSubjectFacts>
      SUBJECTS =
          DeciderSpec.of(new DataSubjectDecider())
              .where(SITI, new IdentityVerified(SITI, IdentityCheck.VERIFIED));

  private enum Name {
    UNKNOWN,
    CONSENTS,
    CONSENTS_NO_MORE
  }

  private static Name name(DataSubject is) {
    return !is.known()
        ? Name.UNKNOWN
        : is.consents().isEmpty() ? Name.CONSENTS_NO_MORE : Name.CONSENTS;
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(SUBJECTS, DataSubjectLifecycleTest::name)
        .asking(
            new GiveConsent(SUBJECT, SITI, ConsentPurpose.TALENT_POOL, "v1"),
            new GiveConsent(SUBJECT, SITI, ConsentPurpose.TALENT_POOL, "v2"),
            new WithdrawConsent(SUBJECT, SITI, ConsentPurpose.TALENT_POOL))
        .approve();
  }
}
