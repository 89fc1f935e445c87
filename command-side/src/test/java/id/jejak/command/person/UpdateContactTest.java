package id.jejak.command.person;

import static id.jejak.command.person.Examples.BIRTH;
import static id.jejak.command.person.Examples.NIK;
import static id.jejak.command.person.Examples.SITI;
import static id.jejak.command.person.Examples.contact;
import static id.jejak.command.person.Examples.registered;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.PersonCommand;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.Sex;
import id.jejak.messages.person.UpdateContact;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Regions;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateContactTest {
  private final DeciderSpec<PersonCommand, Person, PersonEvent, PersonFacts> person =
      DeciderSpec.of(new PersonDecider(Regions.official(), ZoneId.of("Asia/Jakarta")));

  private static final PersonRegistered REGISTERED = registered(NIK, BIRTH, Sex.FEMALE, List.of());

  private static UpdateContact update(String phone) {
    return new UpdateContact(SITI, Personal.of(DataSubjectId.of(SITI), contact(phone)));
  }

  private static ContactUpdated updated(String phone) {
    return new ContactUpdated(SITI, Personal.of(DataSubjectId.of(SITI), contact(phone)));
  }

  @Test
  void a_person_is_reached_elsewhere() {
    person.given(REGISTERED).when(update("0800-0002")).then(updated("0800-0002"));
  }

  @Test
  void the_contact_given_at_registration_is_no_news() {
    person.given(REGISTERED).when(update("0800-0001")).thenNothing();
  }

  @Test
  void the_same_contact_again_changes_nothing() {
    person.given(REGISTERED, updated("0800-0002")).when(update("0800-0002")).thenNothing();
  }

  @Test
  void going_back_to_an_earlier_contact_is_news() {
    person
        .given(REGISTERED, updated("0800-0002"))
        .when(update("0800-0001"))
        .then(updated("0800-0001"));
  }

  @Test
  void an_unknown_person_is_not_reached() {
    person.given().when(update("0800-0002")).thenRefused(new NotFound(SITI.value()));
  }
}
