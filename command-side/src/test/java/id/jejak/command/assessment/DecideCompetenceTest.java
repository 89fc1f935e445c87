package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.CHECKED_IN;
import static id.jejak.command.assessment.Example.COMPETENT;
import static id.jejak.command.assessment.Example.CONVENED;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.MEETING;
import static id.jejak.command.assessment.Example.MEMBERS;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.PLANNED_SESSION;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.SEAT;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.UNITS;
import static id.jejak.command.assessment.Example.decided;
import static id.jejak.command.assessment.Example.decree;
import static id.jejak.command.assessment.Example.licence;
import static id.jejak.command.assessment.Example.on;
import static id.jejak.command.assessment.Example.plenary;

import id.jejak.kernel.Claim;
import id.jejak.messages.assessment.AlreadyDecided;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.MemberNotIndependent;
import id.jejak.messages.assessment.NotReported;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspNotLicensed;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class DecideCompetenceTest {
  static DecideCompetence decide(Verdict verdict) {
    return new DecideCompetence(PLENARY, FIRST, verdict);
  }

  @Test
  void the_committee_decides_about_a_reported_assessment() {
    plenary().given(CONVENED).when(decide(Verdict.K)).then(decided(Verdict.K));
  }

  @Test
  void the_committee_may_differ_from_the_assessor() {
    plenary().given(CONVENED).when(decide(Verdict.BK)).then(decided(Verdict.BK));
  }

  @Test
  void an_assessment_is_decided_once_by_whichever_plenary() {
    plenary()
        .given(CONVENED)
        .when(decide(Verdict.K))
        .thenClaims(new Claim.Take("decision", FIRST.value(), "plen-1", new AlreadyDecided(FIRST)));
  }

  @Test
  void deciding_the_same_twice_changes_nothing() {
    plenary().given(CONVENED, decided(Verdict.K)).when(decide(Verdict.K)).thenNothing();
  }

  @Test
  void a_decision_is_not_turned_around() {
    plenary()
        .given(CONVENED, decided(Verdict.K))
        .when(decide(Verdict.BK))
        .thenRefused(new AlreadyDecided(FIRST));
  }

  @Test
  void what_was_not_reported_is_not_decided() {
    plenary()
        .where(FIRST, PLANNED, CHECKED_IN)
        .given(CONVENED)
        .when(decide(Verdict.K))
        .thenRefused(new NotReported(FIRST));
  }

  @Test
  void what_was_decided_elsewhere_is_not_decided_again() {
    plenary()
        .where(FIRST, PLANNED, COMPETENT)
        .given(CONVENED)
        .when(decide(Verdict.K))
        .thenRefused(new AlreadyDecided(FIRST));
  }

  @Test
  void another_session_is_not_on_the_table() {
    var elsewhere = new AssessmentRef(FIRST, 1, new SessionId("ses-2"), CANDIDATE);
    plenary()
        .where(FIRST, new AssessmentPlanned(elsewhere, ASSESSOR, DAY, UNITS))
        .given(CONVENED)
        .when(decide(Verdict.K))
        .thenRefused(new NotFound(FIRST.value()));
  }

  @Test
  void independence_holds_when_it_is_decided() {
    plenary()
        .where(
            SESSION,
            PLANNED_SESSION,
            new AssessorAssigned(SESSION, ASSESSOR, MEMBERS.getFirst()),
            SEAT)
        .given(CONVENED)
        .when(decide(Verdict.K))
        .thenRefused(new MemberNotIndependent(PLENARY, MEMBERS.getFirst()));
  }

  /// S17
  @Test
  void a_suspended_body_decides_nothing_until_it_may_again() {
    var suspended = new LspSuspended(LicenceId.of(LSP), LSP, MEETING.plusDays(1), "audit");
    var lifted = new LspSuspensionLifted(LicenceId.of(LSP), LSP, MEETING.plusDays(9));
    var spec = plenary().where(LicenceId.of(LSP), licence(LspType.P3), suspended).given(CONVENED);
    spec.by(on(MEETING)).when(decide(Verdict.K)).then(decided(Verdict.K));
    spec.by(on(MEETING.plusDays(1)))
        .when(decide(Verdict.BK))
        .thenRefused(new LspNotLicensed(LSP, MEETING.plusDays(1)));
    spec.where(LicenceId.of(LSP), licence(LspType.P3), suspended, lifted)
        .by(on(MEETING.plusDays(9)))
        .when(decide(Verdict.K))
        .then(decided(Verdict.K));
  }

  @Test
  void nothing_is_decided_without_a_meeting() {
    plenary().when(decide(Verdict.K)).thenRefused(new NotFound(PLENARY.value()));
  }

  @Test
  void nothing_is_decided_after_the_decree() {
    plenary()
        .given(CONVENED, decided(Verdict.K), decree(Verdict.K))
        .when(decide(Verdict.K))
        .thenRefused(new IllegalTransition(PLENARY.value(), "DECREE_SIGNED"));
  }
}
