package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.ASSESSOR_PERSON;
import static id.jejak.command.assessment.Example.ASSIGNED;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.PLANNED_SESSION;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.YEARS;
import static id.jejak.command.assessment.Example.registered;
import static id.jejak.command.assessment.Example.session;

import id.jejak.kernel.Claim;
import id.jejak.messages.assessment.AssessorLicenceInvalid;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.Overlap;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorLeftLsp;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignAssessorTest {
  static final AssignAssessor ASSIGN = new AssignAssessor(SESSION, ASSESSOR);
  static final AssessorLicenceInvalid INVALID = new AssessorLicenceInvalid(ASSESSOR, DAY);
  static final AssessorJoinedLsp MEMBER = new AssessorJoinedLsp(ASSESSOR, LSP, YEARS.from());

  @Test
  void a_licensed_member_of_the_field_is_assigned() {
    session().given(PLANNED_SESSION).when(ASSIGN).then(ASSIGNED);
  }

  @Test
  void the_day_of_the_assessor_is_taken() {
    session()
        .given(PLANNED_SESSION)
        .when(ASSIGN)
        .thenClaims(
            new Claim.Take(
                "assessor-day", "asr-1|2023-03-20", "ses-1", new Overlap(ASSESSOR, DAY)));
  }

  @Test
  void assigning_twice_changes_nothing() {
    session().given(PLANNED_SESSION, ASSIGNED).when(ASSIGN).thenNothing();
  }

  @Test
  void a_licence_that_expired_before_the_day_is_refused() {
    session()
        .where(
            ASSESSOR,
            registered(ASSESSOR_PERSON, Set.of(SCHEME), new Period(YEARS.from(), DAY.minusDays(1))),
            MEMBER)
        .given(PLANNED_SESSION)
        .when(ASSIGN)
        .thenRefused(INVALID);
  }

  @Test
  void a_renewed_licence_counts() {
    session()
        .where(
            ASSESSOR,
            registered(ASSESSOR_PERSON, Set.of(SCHEME), new Period(YEARS.from(), DAY.minusDays(1))),
            new AssessorRenewed(ASSESSOR, new Period(DAY, DAY.plusYears(3))),
            MEMBER)
        .given(PLANNED_SESSION)
        .when(ASSIGN)
        .then(ASSIGNED);
  }

  @Test
  void a_suspended_assessor_is_refused() {
    session()
        .where(ASSESSOR, registered(), MEMBER, new AssessorSuspended(ASSESSOR, DAY, "complaint"))
        .given(PLANNED_SESSION)
        .when(ASSIGN)
        .thenRefused(INVALID);
  }

  @Test
  void a_later_suspension_does_not_matter() {
    session()
        .where(
            ASSESSOR,
            registered(),
            MEMBER,
            new AssessorSuspended(ASSESSOR, DAY.plusDays(1), "complaint"))
        .given(PLANNED_SESSION)
        .when(ASSIGN)
        .then(ASSIGNED);
  }

  @Test
  void another_field_is_refused() {
    session()
        .where(ASSESSOR, registered(ASSESSOR_PERSON, Set.of(), YEARS), MEMBER)
        .given(PLANNED_SESSION)
        .when(ASSIGN)
        .thenRefused(INVALID);
  }

  @Test
  void who_is_no_member_of_the_body_is_refused() {
    session()
        .where(ASSESSOR, registered())
        .given(PLANNED_SESSION)
        .when(ASSIGN)
        .thenRefused(INVALID);
    session()
        .where(ASSESSOR, registered(), MEMBER, new AssessorLeftLsp(ASSESSOR, LSP, DAY))
        .given(PLANNED_SESSION)
        .when(ASSIGN)
        .thenRefused(INVALID);
  }

  @Test
  void an_unknown_assessor_is_refused() {
    session()
        .where(ASSESSOR)
        .given(PLANNED_SESSION)
        .when(ASSIGN)
        .thenRefused(new NotFound(ASSESSOR.value()));
  }

  @Test
  void a_cancelled_session_takes_nobody() {
    session()
        .given(PLANNED_SESSION, new SessionCancelled(SESSION, LSP, "flood"))
        .when(ASSIGN)
        .thenRefused(new IllegalTransition(SESSION.value(), "CANCELLED"));
  }
}
