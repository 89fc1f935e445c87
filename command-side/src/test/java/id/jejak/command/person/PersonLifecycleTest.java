package id.jejak.command.person;

import static id.jejak.command.person.Examples.BIRTH;
import static id.jejak.command.person.Examples.NIK;
import static id.jejak.command.person.Examples.SITI;
import static id.jejak.command.person.Examples.contact;
import static id.jejak.command.person.Examples.register;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.IdentityCheck;
import id.jejak.messages.person.Sex;
import id.jejak.messages.person.UpdateContact;
import id.jejak.messages.person.VerifyIdentity;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.shared.Regions;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PersonLifecycleTest {
  private enum Name {
    UNKNOWN,
    REGISTERED
  }

  /// From the first answer of the registry on, its last one.
  private static Enum<?> name(Person is) {
    return is.registered() == null
        ? Name.UNKNOWN
        : is.identity() == null ? Name.REGISTERED : is.identity();
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            DeciderSpec.of(new PersonDecider(Regions.official(), ZoneId.of("Asia/Jakarta"))),
            PersonLifecycleTest::name)
        .asking(
            register(NIK, BIRTH, Sex.FEMALE),
            new VerifyIdentity(SITI, IdentityCheck.VERIFIED),
            new VerifyIdentity(SITI, IdentityCheck.MISMATCH),
            new VerifyIdentity(SITI, IdentityCheck.UNAVAILABLE),
            new UpdateContact(SITI, Personal.of(DataSubjectId.of(SITI), contact("0800-0002"))))
        .approve();
  }
}
