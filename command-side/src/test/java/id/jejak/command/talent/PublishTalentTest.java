package id.jejak.command.talent;

import static id.jejak.command.talent.Example.CERTIFICATE;
import static id.jejak.command.talent.Example.CONSENT;
import static id.jejak.command.talent.Example.HIDDEN;
import static id.jejak.command.talent.Example.ISSUED;
import static id.jejak.command.talent.Example.PERSON;
import static id.jejak.command.talent.Example.PUBLISHED;
import static id.jejak.command.talent.Example.SUBJECT;
import static id.jejak.command.talent.Example.TALENT;
import static id.jejak.command.talent.Example.issued;
import static id.jejak.command.talent.Example.published;
import static id.jejak.command.talent.Example.talent;

import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.talent.NoConsent;
import id.jejak.messages.talent.NotValid;
import id.jejak.messages.talent.PublishTalent;
import id.jejak.messages.talent.TalentId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublishTalentTest {
  static final PublishTalent PUBLISH = new PublishTalent(TALENT, PERSON, CERTIFICATE);

  @Test
  void who_consents_and_is_certified_is_published() {
    talent().when(PUBLISH).then(PUBLISHED);
  }

  @Test
  void publishing_twice_changes_nothing() {
    talent().given(PUBLISHED).when(PUBLISH).thenNothing();
  }

  @Test
  void who_was_hidden_can_be_published_again() {
    talent().given(PUBLISHED, HIDDEN).when(PUBLISH).then(PUBLISHED);
  }

  @Test
  void another_certificate_is_shown_beside_it() {
    var newer = new CertificateId("cert-2");
    talent()
        .where(newer, issued(newer, PERSON))
        .given(PUBLISHED)
        .when(new PublishTalent(TALENT, PERSON, newer))
        .then(published(newer));
  }

  @Test
  void nobody_is_published_without_consent() {
    talent().where(SUBJECT).when(PUBLISH).thenRefused(new NoConsent(PERSON));
  }

  @Test
  void consent_to_something_else_is_none() {
    talent()
        .where(SUBJECT, new ConsentGiven(SUBJECT, PERSON, ConsentPurpose.TRAINING, "v1"))
        .when(PUBLISH)
        .thenRefused(new NoConsent(PERSON));
  }

  @Test
  void withdrawn_consent_is_none() {
    talent()
        .where(SUBJECT, CONSENT, new ConsentWithdrawn(SUBJECT, PERSON, ConsentPurpose.TALENT_POOL))
        .when(PUBLISH)
        .thenRefused(new NoConsent(PERSON));
    talent()
        .where(SUBJECT, CONSENT, new ConsentWithdrawn(SUBJECT, PERSON, ConsentPurpose.TRAINING))
        .when(PUBLISH)
        .then(PUBLISHED);
  }

  @Test
  void whose_data_is_restricted_is_not_published_until_that_is_lifted() {
    var restricted = new ProcessingRestricted(SUBJECT, PERSON);
    talent().where(SUBJECT, CONSENT, restricted).when(PUBLISH).thenRefused(new NoConsent(PERSON));
    talent()
        .where(SUBJECT, CONSENT, restricted, new RestrictionLifted(SUBJECT, PERSON))
        .when(PUBLISH)
        .then(PUBLISHED);
  }

  @Test
  void nobody_is_published_without_a_valid_certificate() {
    var refused = new NotValid(CERTIFICATE);
    var ref = ISSUED.of();
    talent().where(CERTIFICATE).when(PUBLISH).thenRefused(refused);
    talent()
        .where(
            CERTIFICATE,
            ISSUED,
            new CertificateSuspended(ref, LocalDate.of(2023, 12, 1), "complaint", null))
        .when(PUBLISH)
        .thenRefused(refused);
    talent()
        .where(CERTIFICATE, ISSUED, new CertificateExpired(ref))
        .when(PUBLISH)
        .thenRefused(refused);
    talent()
        .where(
            CERTIFICATE,
            ISSUED,
            new CertificateWithdrawn(ref, ISSUED.validity().from(), "fraud", null))
        .when(PUBLISH)
        .thenRefused(refused);
  }

  @Test
  void a_reinstated_certificate_is_valid() {
    var ref = ISSUED.of();
    talent()
        .where(
            CERTIFICATE,
            ISSUED,
            new CertificateSuspended(ref, LocalDate.of(2023, 12, 1), "complaint", null),
            new CertificateReinstated(ref, LocalDate.of(2023, 12, 1), "unfounded", null))
        .when(PUBLISH)
        .then(PUBLISHED);
  }

  @Test
  void the_certificate_of_somebody_else_does_not_count() {
    talent()
        .where(CERTIFICATE, issued(CERTIFICATE, new PersonId("per-2")))
        .when(PUBLISH)
        .thenRefused(new NotValid(CERTIFICATE));
  }

  @Test
  void nobody_unknown_is_published() {
    talent().where(PERSON).when(PUBLISH).thenRefused(new NotFound(PERSON.value()));
  }

  @Test
  void a_profile_belongs_to_its_person() {
    talent()
        .when(new PublishTalent(new TalentId("tal-per-2"), PERSON, CERTIFICATE))
        .thenRefused(new NotFound(PERSON.value()));
  }
}
