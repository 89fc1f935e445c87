package id.jejak.command.person;

import static id.jejak.command.person.Examples.BIRTH;
import static id.jejak.command.person.Examples.BUDI;
import static id.jejak.command.person.Examples.NIK;
import static id.jejak.command.person.Examples.SITI;
import static id.jejak.command.person.Examples.contact;
import static id.jejak.command.person.Examples.register;
import static id.jejak.command.person.Examples.registered;
import static id.jejak.command.person.Examples.sealed;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.AddIdentityDocument;
import id.jejak.messages.person.CorrectPersonData;
import id.jejak.messages.person.CorrectionId;
import id.jejak.messages.person.DeclareDistinct;
import id.jejak.messages.person.DuplicateSign;
import id.jejak.messages.person.IdentityCheck;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.IdentityKind;
import id.jejak.messages.person.MergePersons;
import id.jejak.messages.person.PersonData;
import id.jejak.messages.person.ProposeCorrection;
import id.jejak.messages.person.RecordDeath;
import id.jejak.messages.person.RejectCorrection;
import id.jejak.messages.person.ReportDuplicateOverdue;
import id.jejak.messages.person.Sex;
import id.jejak.messages.person.SuspectDuplicate;
import id.jejak.messages.person.UnmergePersons;
import id.jejak.messages.person.UpdateContact;
import id.jejak.messages.person.VerifyIdentity;
import id.jejak.messages.privacy.DataSubjectId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonLifecycleTest {
  private static final Provenance SECOND = DeciderSpec.at("2023-03-01T03:00:00Z", "usr-second");
  private static final Provenance THIRD = DeciderSpec.at("2023-03-01T03:00:00Z", "usr-third");
  private static final CorrectionId CORRECTION = new CorrectionId("cor-1");

  private enum Name {
    UNKNOWN,
    REGISTERED,
    SUSPECTED,
    WINNER,
    DECEASED
  }

  private static Name name(Person is) {
    if (is.registered() == null) {
      return Name.UNKNOWN;
    }
    if (is.died() != null) {
      return Name.DECEASED;
    }
    if (!is.losers().isEmpty()) {
      return Name.WINNER;
    }
    return is.duplicates().values().stream().anyMatch(Person.Duplicate::isOpen)
        ? Name.SUSPECTED
        : Name.REGISTERED;
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(Examples.person().where(BUDI, registered(BUDI, "Siti")), PersonLifecycleTest::name)
        .asking(
            register(NIK, BIRTH, Sex.FEMALE),
            new AddIdentityDocument(
                SITI, Personal.of(SITI, new IdentityDocument(IdentityKind.PASSPORT, "X1234567"))),
            new VerifyIdentity(SITI, IdentityCheck.VERIFIED),
            new VerifyIdentity(SITI, IdentityCheck.MISMATCH),
            new VerifyIdentity(SITI, IdentityCheck.UNAVAILABLE),
            new UpdateContact(SITI, Personal.of(DataSubjectId.of(SITI), contact("0800-0002"))),
            new ProposeCorrection(
                SITI,
                CORRECTION,
                PersonData.ofName(Personal.of(SITI, "Siti Aminah")),
                sealed("family card"),
                null),
            new SuspectDuplicate(SITI, BUDI, DuplicateSign.REPORTED),
            new ReportDuplicateOverdue(SITI, BUDI),
            new DeclareDistinct(SITI, BUDI, sealed("twins")),
            new RecordDeath(SITI, LocalDate.of(2023, 2, 1), sealed("death certificate")))
        .asking(SECOND, new CorrectPersonData(SITI, CORRECTION))
        .asking(SECOND, new RejectCorrection(SITI, CORRECTION, sealed("not legible")))
        .asking(SECOND, new MergePersons(SITI, List.of(BUDI), sealed("same fingerprints")))
        .asking(THIRD, new UnmergePersons(SITI, List.of(BUDI), sealed("two families")))
        .approve();
  }
}
