package id.jejak.command.person;

import static id.jejak.command.person.Examples.BIRTH;
import static id.jejak.command.person.Examples.NIK;
import static id.jejak.command.person.Examples.SITI;
import static id.jejak.command.person.Examples.registered;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.person.IdentityCheck;
import id.jejak.messages.person.IdentityCheckUnavailable;
import id.jejak.messages.person.IdentityMismatch;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonCommand;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.Sex;
import id.jejak.messages.person.VerifyIdentity;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Regions;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyIdentityTest {
  private final DeciderSpec<PersonCommand, Person, PersonEvent, PersonFacts> person =
      DeciderSpec.of(new PersonDecider(Regions.official(), ZoneId.of("Asia/Jakarta")));

  private static final PersonRegistered REGISTERED = registered(NIK, BIRTH, Sex.FEMALE, List.of());

  private static VerifyIdentity verify(IdentityCheck result) {
    return new VerifyIdentity(SITI, result);
  }

  private static PersonEvent answered(IdentityCheck result) {
    return switch (result) {
      case VERIFIED -> new IdentityVerified(SITI);
      case MISMATCH -> new IdentityMismatch(SITI);
      case UNAVAILABLE -> new IdentityCheckUnavailable(SITI);
    };
  }

  @Test
  void the_registry_confirms_a_person() {
    person
        .given(REGISTERED)
        .when(verify(IdentityCheck.VERIFIED))
        .then(answered(IdentityCheck.VERIFIED));
  }

  @Test
  void the_registry_may_be_out_of_reach() {
    person
        .given(REGISTERED)
        .when(verify(IdentityCheck.UNAVAILABLE))
        .then(answered(IdentityCheck.UNAVAILABLE));
  }

  @Test
  void the_same_answer_again_changes_nothing() {
    person
        .given(REGISTERED, answered(IdentityCheck.MISMATCH))
        .when(verify(IdentityCheck.MISMATCH))
        .thenNothing();
  }

  @Test
  void the_answer_may_change() {
    person
        .given(REGISTERED, answered(IdentityCheck.UNAVAILABLE))
        .when(verify(IdentityCheck.VERIFIED))
        .then(answered(IdentityCheck.VERIFIED));
  }

  @Test
  void an_unknown_person_is_not_verified() {
    person.given().when(verify(IdentityCheck.VERIFIED)).thenRefused(new NotFound(SITI.value()));
  }
}
