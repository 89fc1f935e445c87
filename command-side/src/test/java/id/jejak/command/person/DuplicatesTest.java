package id.jejak.command.person;

import static id.jejak.command.person.Examples.BIRTH;
import static id.jejak.command.person.Examples.BUDI;
import static id.jejak.command.person.Examples.NIK;
import static id.jejak.command.person.Examples.SITI;
import static id.jejak.command.person.Examples.register;
import static id.jejak.command.person.Examples.registered;
import static id.jejak.command.person.Examples.sealed;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.DeclareDistinct;
import id.jejak.messages.person.DuplicateId;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSign;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.IdentityCheck;
import id.jejak.messages.person.MergePersons;
import id.jejak.messages.person.NotSuspected;
import id.jejak.messages.person.PersonCommand;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.messages.person.ReportDuplicateOverdue;
import id.jejak.messages.person.Sex;
import id.jejak.messages.person.SuspectDuplicate;
import id.jejak.messages.person.UnmergePersons;
import id.jejak.messages.person.VerifyIdentity;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Two people who may be one (S24): suspected, reviewed, merged or found distinct, and apart again
/// (F12).
class DuplicatesTest {
  private static final PersonId WATI = new PersonId("per-wati");
  private static final Provenance SECOND = DeciderSpec.at("2023-03-01T03:00:00Z", "usr-second");
  private static final Provenance THIRD = DeciderSpec.at("2023-03-01T03:00:00Z", "usr-third");
  private static final DuplicateId DUPLICATE = DuplicateId.of(SITI, BUDI);
  private static final PersonRegistered REGISTERED = registered(NIK, BIRTH, Sex.FEMALE, List.of());
  private static final DuplicateSuspected SUSPECTED =
      new DuplicateSuspected(DUPLICATE, SITI, BUDI, DuplicateSign.NAME_AND_BIRTH, "usr-admin");
  private static final DuplicateReviewOverdue OVERDUE =
      new DuplicateReviewOverdue(DUPLICATE, SITI, BUDI);
  private static final PersonsFoundDistinct DISTINCT =
      new PersonsFoundDistinct(DUPLICATE, SITI, BUDI, sealed("twins"), "usr-admin");
  private static final MergePersons MERGE =
      new MergePersons(SITI, List.of(BUDI), sealed("same fingerprints"));
  private static final PersonsMerged MERGED =
      new PersonsMerged(SITI, List.of(BUDI), sealed("same fingerprints"), "usr-second");
  private static final UnmergePersons UNMERGE =
      new UnmergePersons(SITI, List.of(BUDI), sealed("two families"));
  private static final PersonsUnmerged UNMERGED =
      new PersonsUnmerged(SITI, List.of(BUDI), sealed("two families"), "usr-third");

  private final DeciderSpec<PersonCommand, Person, PersonEvent, PersonFacts> person =
      Examples.person().where(BUDI, registered(BUDI, "Siti"));

  @Test
  void the_same_name_and_birth_date_is_registered_and_flagged() {
    person
        .given()
        .held("name-birth", "SITI|1999-05-17", BUDI.value())
        .when(register(NIK, BIRTH, Sex.FEMALE))
        .then(REGISTERED, SUSPECTED);
  }

  @Test
  void of_a_merged_person_the_one_who_stands_is_flagged() {
    person
        .given()
        .held("name-birth", "SITI|1999-05-17", WATI.value())
        .held("person", WATI.value(), BUDI.value())
        .when(register(NIK, BIRTH, Sex.FEMALE))
        .then(REGISTERED, SUSPECTED);
  }

  @Test
  void whoever_notices_it_can_say_so_too() {
    person
        .given(REGISTERED)
        .when(new SuspectDuplicate(SITI, BUDI, DuplicateSign.IDENTITY))
        .then(new DuplicateSuspected(DUPLICATE, SITI, BUDI, DuplicateSign.IDENTITY, "usr-admin"));
    person
        .given(REGISTERED, SUSPECTED)
        .when(new SuspectDuplicate(SITI, BUDI, DuplicateSign.REPORTED))
        .thenNothing();
    person
        .given(REGISTERED)
        .when(new SuspectDuplicate(SITI, WATI, DuplicateSign.REPORTED))
        .thenRefused(new NotFound(WATI.value()));
  }

  @Test
  void a_review_that_nobody_made_is_overdue_once() {
    person.given(REGISTERED, SUSPECTED).when(new ReportDuplicateOverdue(SITI, BUDI)).then(OVERDUE);
    person
        .given(REGISTERED, SUSPECTED, OVERDUE)
        .when(new ReportDuplicateOverdue(SITI, BUDI))
        .thenNothing();
    person
        .given(REGISTERED, SUSPECTED, MERGED)
        .when(new ReportDuplicateOverdue(SITI, BUDI))
        .thenNothing();
    person
        .given(REGISTERED, SUSPECTED)
        .held("person", SITI.value(), BUDI.value())
        .when(new ReportDuplicateOverdue(SITI, BUDI))
        .thenNothing();
  }

  @Test
  void a_review_may_find_two_people() {
    person
        .given(REGISTERED, SUSPECTED)
        .when(new DeclareDistinct(SITI, BUDI, sealed("twins")))
        .then(DISTINCT);
    person
        .given(REGISTERED)
        .when(new DeclareDistinct(SITI, BUDI, sealed("twins")))
        .thenRefused(new NotSuspected(SITI, BUDI));
  }

  @Test
  void a_review_may_find_one_person() {
    person.given(REGISTERED, SUSPECTED).by(SECOND).when(MERGE).then(MERGED);
    person.given(REGISTERED, SUSPECTED, OVERDUE).by(SECOND).when(MERGE).then(MERGED);
  }

  @Test
  void who_raised_the_suspicion_does_not_merge() {
    person.given(REGISTERED, SUSPECTED).when(MERGE).thenRefused(new FourEyes(BUDI.value()));
  }

  @Test
  void either_of_the_two_may_stand_for_both() {
    person
        .given(REGISTERED)
        .where(
            BUDI,
            registered(BUDI, "Siti"),
            new DuplicateSuspected(
                DUPLICATE, BUDI, SITI, DuplicateSign.NAME_AND_BIRTH, "usr-admin"))
        .by(SECOND)
        .when(MERGE)
        .then(MERGED);
  }

  @Test
  void nobody_is_merged_whom_nobody_suspected() {
    person.given(REGISTERED).by(SECOND).when(MERGE).thenRefused(new NotSuspected(SITI, BUDI));
    person
        .given(REGISTERED, SUSPECTED, DISTINCT)
        .by(SECOND)
        .when(MERGE)
        .thenRefused(new NotSuspected(SITI, BUDI));
  }

  @Test
  void merging_takes_both_so_that_nobody_is_merged_twice() {
    person
        .given(REGISTERED, SUSPECTED)
        .by(SECOND)
        .when(MERGE)
        .thenClaims(
            new Claim.Take(
                "person",
                SITI.value(),
                SITI.value(),
                new IllegalTransition(SITI.value(), "MERGED")),
            new Claim.Take(
                "person",
                BUDI.value(),
                SITI.value(),
                new IllegalTransition(BUDI.value(), "MERGED")));
  }

  @Test
  void who_was_merged_or_stands_for_others_is_not_merged_again() {
    person
        .given(REGISTERED, SUSPECTED)
        .held("person", BUDI.value(), WATI.value())
        .by(SECOND)
        .when(MERGE)
        .thenRefused(new PersonMerged(BUDI, WATI));
    person
        .given(REGISTERED, SUSPECTED)
        .held("person", BUDI.value(), BUDI.value())
        .by(SECOND)
        .when(MERGE)
        .thenRefused(new IllegalTransition(BUDI.value(), "WINNER"));
    person
        .given(REGISTERED, SUSPECTED, MERGED)
        .held("person", BUDI.value(), SITI.value())
        .by(SECOND)
        .when(MERGE)
        .thenNothing();
  }

  @Test
  void who_was_merged_sends_the_asker_to_the_one_who_stands() {
    person
        .given(REGISTERED)
        .held("person", SITI.value(), BUDI.value())
        .when(new VerifyIdentity(SITI, IdentityCheck.VERIFIED))
        .thenRefused(new PersonMerged(SITI, BUDI));
  }

  @Test
  void a_wrong_merge_is_taken_back_by_somebody_else() {
    person
        .given(REGISTERED, SUSPECTED, MERGED)
        .by(SECOND)
        .when(UNMERGE)
        .thenRefused(new FourEyes(BUDI.value()));
    person.given(REGISTERED, SUSPECTED, MERGED).by(THIRD).when(UNMERGE).then(UNMERGED);
    person
        .given(REGISTERED, SUSPECTED, MERGED)
        .by(THIRD)
        .when(UNMERGE)
        .thenClaims(
            new Claim.Release("person", BUDI.value(), SITI.value()),
            new Claim.Release("person", SITI.value(), SITI.value()));
    person.given(REGISTERED, SUSPECTED, MERGED, UNMERGED).by(THIRD).when(UNMERGE).thenNothing();
  }

  @Test
  void what_was_never_merged_is_not_taken_back() {
    person.given(REGISTERED).by(THIRD).when(UNMERGE).thenRefused(new NotSuspected(SITI, BUDI));
  }
}
