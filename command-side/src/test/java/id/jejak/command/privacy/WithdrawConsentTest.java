package id.jejak.command.privacy;

import static id.jejak.command.privacy.Examples.SITI;
import static id.jejak.command.privacy.Examples.SUBJECT;
import static id.jejak.command.privacy.Examples.TALENT_POOL;
import static id.jejak.command.privacy.Examples.WITHDRAWN;
import static id.jejak.command.privacy.Examples.given;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectCommand;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.WithdrawConsent;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class WithdrawConsentTest {
  private final DeciderSpec<DataSubjectCommand, DataSubject, DataSubjectEvent, DataSubjectFacts>
      subject = DeciderSpec.of(new DataSubjectDecider()).where(SITI, new IdentityVerified(SITI));

  private static final WithdrawConsent WITHDRAW =
      new WithdrawConsent(SUBJECT, SITI, ConsentPurpose.TALENT_POOL);

  @Test
  void a_consent_is_withdrawn() {
    subject.given(TALENT_POOL).when(WITHDRAW).then(WITHDRAWN);
  }

  @Test
  void withdrawing_twice_changes_nothing() {
    subject.given(TALENT_POOL, WITHDRAWN).when(WITHDRAW).thenNothing();
  }

  @Test
  void withdrawing_one_purpose_leaves_the_others() {
    subject
        .given(TALENT_POOL, given(ConsentPurpose.TRAINING, "v1"), WITHDRAWN)
        .when(new WithdrawConsent(SUBJECT, SITI, ConsentPurpose.TRAINING))
        .then(new ConsentWithdrawn(SUBJECT, SITI, ConsentPurpose.TRAINING));
  }

  @Test
  void what_was_never_given_changes_nothing_when_withdrawn() {
    subject.given(given(ConsentPurpose.TRAINING, "v1")).when(WITHDRAW).thenNothing();
  }

  @Test
  void who_is_not_known_has_nothing_to_take_back() {
    var nobody = new PersonId("per-nobody");
    subject
        .given()
        .when(new WithdrawConsent(DataSubjectId.of(nobody), nobody, ConsentPurpose.TALENT_POOL))
        .thenRefused(new NotFound("per-nobody"));
  }
}
