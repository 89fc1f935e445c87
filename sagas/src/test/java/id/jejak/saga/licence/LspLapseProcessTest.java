package id.jejak.saga.licence;

import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PLENARY;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.CancelSession;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SessionRescheduled;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.licence.CandidateTransferOrdered;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceExpired;
import id.jejak.messages.licence.LspLicenceWithdrawn;
import id.jejak.messages.licence.LspScopeReduced;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.venue.TukId;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The day is the third of January 2023; the session is on the third of April.
class LspLapseProcessTest {
  private static final LicenceId LICENCE = LicenceId.of(LSP);
  private static final OrganizationId OTHER = new OrganizationId("org-LSP-PLG");
  private static final SchemeId SEWING = new SchemeId("sch-JAHIT");
  private static final SessionId SESSION = new SessionId("ses-1");
  private static final SessionScheduled SCHEDULED = scheduled("ses-1", SCHEME, "2023-04-03");
  private static final CandidateAdmitted ADMITTED =
      new CandidateAdmitted(CANDIDATE, day("2023-01-03"));
  private static final LspSuspended SUSPENDED =
      new LspSuspended(LICENCE, LSP, day("2023-03-01"), "AUDIT");
  private static final LspSuspensionLifted LIFTED =
      new LspSuspensionLifted(LICENCE, LSP, day("2023-03-21"));
  private static final LspLicenceWithdrawn WITHDRAWN =
      new LspLicenceWithdrawn(LICENCE, LSP, day("2023-03-01"), "FRAUD");
  private static final LspLicenceExpired EXPIRED =
      new LspLicenceExpired(LICENCE, LSP, day("2023-03-01"));
  private static final LspScopeReduced REDUCED =
      new LspScopeReduced(LICENCE, LSP, SCHEME.scheme(), day("2023-03-01"));
  private static final CandidateTransferOrdered ORDERED = ordered(null);
  private static final ApplicationMoved MOVED =
      new ApplicationMoved(CANDIDATE, at(OTHER), "LSP_LAPSED");
  private static final String APPLICATION = CANDIDATE.application().value();
  private static final Send MOVE =
      new Send(
          "move:" + APPLICATION,
          new MoveApplication(CANDIDATE.application(), null, OTHER, "LSP_LAPSED"));

  private static SessionScheduled scheduled(String id, SchemeVersion scheme, String day) {
    return new SessionScheduled(
        new SessionId(id), LSP, PROGRAM, new TukId("tuk-1"), scheme, day(day), Mode.ON_SITE, 16);
  }

  private static CandidateTransferOrdered ordered(@Nullable SchemeId scheme) {
    return new CandidateTransferOrdered(LICENCE, LSP, OTHER, scheme, day("2023-03-02"));
  }

  private static CandidateRef at(OrganizationId lsp) {
    return new CandidateRef(
        CANDIDATE.application(),
        CANDIDATE.person(),
        CANDIDATE.scheme(),
        lsp,
        CANDIDATE.program(),
        CANDIDATE.enrollment());
  }

  private static AssessmentDecided decided(Verdict verdict) {
    return new AssessmentDecided(
        FIRST, PLENARY, verdict, day("2023-04-11"), Set.of(), day("2023-04-20"), day("2023-10-11"));
  }

  private static Send cancel(String session, String why) {
    return new Send("cancel:" + session, new CancelSession(new SessionId(session), why));
  }

  private static ProcessSpec<?> lsp() {
    return ProcessSpec.of(new LspLapseProcess(), LSP.value());
  }

  @Test
  void it_knows_what_the_body_has_open() {
    lsp().given(SCHEDULED, ADMITTED).has(APPLICATION + ": sch-OTO", "ses-1: sch-OTO/2023-04-03");
  }

  @Test
  void a_suspension_holds_the_sessions_until_their_eve() {
    lsp()
        .given(SCHEDULED)
        .when(SUSPENDED)
        .firesAt("eve:ses-1", "2023-04-02T00:00")
        .fires("eve:ses-1")
        .then(cancel("ses-1", "LSP_SUSPENDED"));
  }

  @Test
  void lifted_in_time_the_session_takes_place() {
    lsp().given(SCHEDULED, SUSPENDED).when(LIFTED).awaits();
  }

  @Test
  void a_session_within_the_suspension_stays_held() {
    lsp()
        .given(scheduled("ses-2", SCHEME, "2023-03-10"), SUSPENDED)
        .when(LIFTED)
        .awaits("eve:ses-2");
  }

  @Test
  void a_session_before_the_suspension_is_not_touched() {
    lsp().given(scheduled("ses-2", SCHEME, "2023-02-28")).when(SUSPENDED).thenNothing();
  }

  @Test
  void what_is_postponed_while_suspended_is_held_on_its_new_day() {
    lsp()
        .given(SCHEDULED, SUSPENDED)
        .when(new SessionRescheduled(SESSION, LSP, day("2023-04-03"), day("2023-04-10"), "WEATHER"))
        .firesAt("eve:ses-1", "2023-04-09T00:00")
        .has("ses-1: sch-OTO/2023-04-10");
  }

  @Test
  void a_licence_that_ends_cancels_the_sessions_at_once() {
    lsp().given(SCHEDULED).when(WITHDRAWN).then(cancel("ses-1", "LSP_NOT_LICENSED"));
    lsp().given(SCHEDULED).when(EXPIRED).then(cancel("ses-1", "LSP_NOT_LICENSED"));
  }

  @Test
  void a_scheme_that_leaves_the_scope_cancels_its_own_sessions_only() {
    lsp()
        .given(SCHEDULED, scheduled("ses-2", new SchemeVersion(SEWING, 1), "2023-04-04"))
        .when(REDUCED)
        .then(cancel("ses-1", "SCHEME_OUT_OF_SCOPE"));
  }

  @Test
  void a_lapse_that_is_learnt_late_leaves_the_past_as_it_is() {
    lsp()
        .given(scheduled("ses-0", SCHEME, "2023-03-10"), SCHEDULED)
        .on("2023-03-15")
        .when(WITHDRAWN)
        .then(cancel("ses-1", "LSP_NOT_LICENSED"));
  }

  @Test
  void a_session_that_is_over_meanwhile_is_not_missed() {
    lsp()
        .given(SCHEDULED, WITHDRAWN)
        .refused("cancel:ses-1", "ILLEGAL_TRANSITION", "CLOSED")
        .thenNothing()
        .when(new SessionClosed(SESSION, LSP, "BA 1"))
        .has();
  }

  @Test
  void candidates_move_when_somebody_says_where_to() {
    lsp().given(ADMITTED, WITHDRAWN).when(ORDERED).then(MOVE).when(MOVED).has();
  }

  @Test
  void a_transfer_of_one_scheme_moves_nobody_of_another() {
    lsp().given(ADMITTED, REDUCED).when(ordered(SEWING)).thenNothing();
    lsp().given(ADMITTED, REDUCED).when(ordered(SCHEME.scheme())).then(MOVE);
  }

  @Test
  void whom_the_other_body_may_not_take_stays_on_the_list() {
    lsp()
        .given(ADMITTED, WITHDRAWN, ORDERED)
        .refused("move:" + APPLICATION, "SCHEME_OUT_OF_SCOPE")
        .thenNothing()
        .has(APPLICATION + ": sch-OTO");
  }

  @Test
  void who_is_competent_needs_the_body_no_more() {
    lsp().given(ADMITTED).when(decided(Verdict.K)).has();
  }

  @Test
  void who_is_not_yet_competent_may_come_again() {
    lsp().given(ADMITTED).when(decided(Verdict.BK)).has(APPLICATION + ": sch-OTO");
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    lsp().given(SCHEDULED, WITHDRAWN).refused("cancel:ses-1", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new LspLapseProcess(),
            LSP.value(),
            is -> is.suspended() == null ? "WATCHED" : "SUSPENDED")
        .walking(
            SCHEDULED,
            new SessionRescheduled(SESSION, LSP, day("2023-04-03"), day("2023-04-10"), "WEATHER"),
            new SessionCancelled(SESSION, LSP, "FLOOD"),
            new SessionClosed(SESSION, LSP, "BA 1"),
            ADMITTED,
            new CandidateScheduled(CANDIDATE, SESSION, day("2023-04-03")),
            decided(Verdict.K),
            MOVED,
            new ApplicationClosed(CANDIDATE, "NO_SHOW"),
            new ApplicationWithdrawn(CANDIDATE, "MOVED_AWAY"),
            new ApplicationLapsed(CANDIDATE),
            SUSPENDED,
            LIFTED,
            EXPIRED,
            WITHDRAWN,
            REDUCED,
            ORDERED)
        .livingWith(
            "cancel ILLEGAL_TRANSITION CLOSED",
            "move ILLEGAL_TRANSITION CLOSED",
            "move SCHEME_OUT_OF_SCOPE",
            "move LSP_NOT_LICENSED",
            "move LSP_TYPE_NOT_ALLOWED")
        .approve();
  }
}
