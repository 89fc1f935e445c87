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

import id.jejak.messages.assessment.AssessorLicenceInvalid;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorLicenceExpired;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.assessor.AssessorSuspensionLifted;
import id.jejak.messages.assessor.AssessorValidityCorrected;
import id.jejak.messages.assessor.AssessorWithdrawn;
import id.jejak.messages.shared.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who may assess on the day of the session, as far as it is known now (R19, F5).
class AssessorOnTheDayTest {
  private static final AssignAssessor ASSIGN = new AssignAssessor(SESSION, ASSESSOR);
  private static final AssessorJoinedLsp MEMBER =
      new AssessorJoinedLsp(ASSESSOR, LSP, YEARS.from());
  private static final AssessorRegistered ENDS_BEFORE =
      registered(ASSESSOR_PERSON, Set.of(SCHEME), new Period(YEARS.from(), DAY.minusDays(1)));
  private static final AssessorRenewed RENEWED =
      new AssessorRenewed(ASSESSOR, new Period(DAY, YEARS.to()));

  private static void assigned(AssessorEvent... known) {
    session().where(ASSESSOR, known).given(PLANNED_SESSION).when(ASSIGN).then(ASSIGNED);
  }

  private static void refused(AssessorEvent... known) {
    session()
        .where(ASSESSOR, known)
        .given(PLANNED_SESSION)
        .when(ASSIGN)
        .thenRefused(new AssessorLicenceInvalid(ASSESSOR, DAY));
  }

  @Test
  void an_expired_licence_is_refused_until_it_is_renewed() {
    refused(ENDS_BEFORE, MEMBER);
    refused(ENDS_BEFORE, MEMBER, new AssessorLicenceExpired(ASSESSOR, DAY));
    assigned(ENDS_BEFORE, MEMBER, new AssessorLicenceExpired(ASSESSOR, DAY), RENEWED);
  }

  @Test
  void a_suspension_counts_on_its_own_days() {
    var suspended = new AssessorSuspended(ASSESSOR, DAY.minusDays(5), "ETHICS");
    refused(registered(), MEMBER, suspended);
    refused(
        registered(), MEMBER, suspended, new AssessorSuspensionLifted(ASSESSOR, DAY.plusDays(1)));
    assigned(registered(), MEMBER, suspended, new AssessorSuspensionLifted(ASSESSOR, DAY));
    assigned(registered(), MEMBER, new AssessorSuspended(ASSESSOR, DAY.plusDays(1), "ETHICS"));
  }

  @Test
  void a_withdrawn_licence_is_refused_from_its_day() {
    refused(registered(), MEMBER, new AssessorWithdrawn(ASSESSOR, DAY, "ETHICS"));
    assigned(registered(), MEMBER, new AssessorWithdrawn(ASSESSOR, DAY.plusDays(1), "ETHICS"));
  }

  @Test
  void a_corrected_validity_takes_the_place_of_the_one_before() {
    refused(
        registered(),
        MEMBER,
        new AssessorValidityCorrected(
            ASSESSOR, new Period(YEARS.from(), DAY.minusDays(1)), "MET.000.001"));
    assigned(ENDS_BEFORE, MEMBER, new AssessorValidityCorrected(ASSESSOR, YEARS, "MET.000.001"));
  }
}
