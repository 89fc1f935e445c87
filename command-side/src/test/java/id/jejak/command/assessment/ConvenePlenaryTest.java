package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR_PERSON;
import static id.jejak.command.assessment.Example.CONVENED;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.MEETING;
import static id.jejak.command.assessment.Example.MEMBERS;
import static id.jejak.command.assessment.Example.OTHER;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.TRAINER_PERSON;
import static id.jejak.command.assessment.Example.licence;
import static id.jejak.command.assessment.Example.plenary;

import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.MemberNotIndependent;
import id.jejak.messages.assessment.QuorumNotMet;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspNotLicensed;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvenePlenaryTest {
  static final ConvenePlenary CONVENE = convene(MEMBERS);

  static ConvenePlenary convene(List<PersonId> members) {
    return new ConvenePlenary(PLENARY, LSP, SESSION, members, MEETING);
  }

  static List<PersonId> with(PersonId somebody) {
    return List.of(MEMBERS.get(0), MEMBERS.get(1), somebody);
  }

  @Test
  void an_independent_committee_convenes() {
    plenary().when(CONVENE).then(CONVENED);
  }

  @Test
  void convening_twice_changes_nothing() {
    plenary().given(CONVENED).when(CONVENE).thenNothing();
  }

  @Test
  void another_meeting_cannot_take_its_place() {
    plenary()
        .given(CONVENED)
        .when(convene(with(new PersonId("per-d"))))
        .thenRefused(new AlreadyExists(PLENARY.value()));
  }

  @Test
  void the_quorum_counts_people() {
    plenary().when(convene(MEMBERS.subList(0, 2))).thenRefused(new QuorumNotMet(PLENARY, 2, 3));
    plenary().when(convene(with(MEMBERS.get(0)))).thenRefused(new QuorumNotMet(PLENARY, 2, 3));
  }

  @Test
  void an_assessor_of_the_session_is_no_member() {
    plenary()
        .when(convene(with(ASSESSOR_PERSON)))
        .thenRefused(new MemberNotIndependent(PLENARY, ASSESSOR_PERSON));
  }

  @Test
  void a_trainer_of_a_candidate_is_no_member() {
    plenary()
        .when(convene(with(TRAINER_PERSON)))
        .thenRefused(new MemberNotIndependent(PLENARY, TRAINER_PERSON));
  }

  /// S17
  @Test
  void a_suspended_body_convenes_no_committee() {
    plenary()
        .where(
            LicenceId.of(LSP),
            licence(LspType.P3),
            new LspSuspended(LicenceId.of(LSP), LSP, MEETING, "audit"))
        .when(CONVENE)
        .thenRefused(new LspNotLicensed(LSP, MEETING));
  }

  @Test
  void a_session_of_another_body_is_unknown_here() {
    plenary()
        .when(new ConvenePlenary(PLENARY, OTHER, SESSION, MEMBERS, MEETING))
        .thenRefused(new NotFound(SESSION.value()));
  }
}
