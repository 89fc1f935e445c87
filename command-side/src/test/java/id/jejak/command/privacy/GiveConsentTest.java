package id.jejak.command.privacy;

import static id.jejak.command.privacy.Examples.SITI;
import static id.jejak.command.privacy.Examples.SUBJECT;
import static id.jejak.command.privacy.Examples.TALENT_POOL;
import static id.jejak.command.privacy.Examples.WITHDRAWN;
import static id.jejak.command.privacy.Examples.given;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.Sex;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.DataSubjectCommand;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiveConsentTest {
  private final DeciderSpec<DataSubjectCommand, DataSubject, DataSubjectEvent, DataSubjectFacts>
      subject = DeciderSpec.of(new DataSubjectDecider());

  private static final PersonRegistered REGISTERED =
      new PersonRegistered(
          SITI,
          Personal.of(SITI, IdentityDocument.nik("1607115705999001")),
          Personal.of(SITI, "Siti"),
          Personal.of(SITI, LocalDate.of(1999, 5, 17)),
          Sex.FEMALE,
          Education.SMA,
          new RegionCode("16.07.11"),
          Personal.of(SITI, new Contact(null, null)),
          true,
          List.of());

  private static GiveConsent give(ConsentPurpose purpose, String text) {
    return new GiveConsent(SUBJECT, SITI, purpose, text);
  }

  @Test
  void a_person_consents_to_one_purpose() {
    subject
        .given()
        .where(SITI, REGISTERED)
        .when(give(ConsentPurpose.TALENT_POOL, "v1"))
        .then(TALENT_POOL);
  }

  @Test
  void each_purpose_is_asked_separately() {
    subject
        .given(TALENT_POOL)
        .where(SITI, REGISTERED)
        .when(give(ConsentPurpose.TRAINING, "v1"))
        .then(given(ConsentPurpose.TRAINING, "v1"));
  }

  @Test
  void consenting_twice_changes_nothing() {
    subject
        .given(TALENT_POOL)
        .where(SITI, REGISTERED)
        .when(give(ConsentPurpose.TALENT_POOL, "v1"))
        .thenNothing();
  }

  @Test
  void a_new_text_needs_a_new_consent() {
    subject
        .given(TALENT_POOL)
        .where(SITI, REGISTERED)
        .when(give(ConsentPurpose.TALENT_POOL, "v2"))
        .then(given(ConsentPurpose.TALENT_POOL, "v2"));
  }

  @Test
  void what_was_withdrawn_can_be_given_again() {
    subject
        .given(TALENT_POOL, WITHDRAWN)
        .where(SITI, REGISTERED)
        .when(give(ConsentPurpose.TALENT_POOL, "v1"))
        .then(TALENT_POOL);
  }

  @Test
  void an_unknown_person_consents_to_nothing() {
    subject
        .given()
        .when(give(ConsentPurpose.TALENT_POOL, "v1"))
        .thenRefused(new NotFound(SITI.value()));
  }

  @Test
  void nobody_consents_for_another() {
    var other = DataSubjectId.of(new PersonId("per-budi"));
    subject
        .given()
        .where(SITI, REGISTERED)
        .when(new GiveConsent(other, SITI, ConsentPurpose.TALENT_POOL, "v1"))
        .thenRefused(new NotFound(SITI.value()));
  }
}
