package id.jejak.saga.scheme;

import static id.jejak.saga.Sample.ASSESSOR;
import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.RetireSchemeVersion;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.SchemeVersionRetired;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.TransitionPlan.Candidates;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemeTransitionProcessTest {
  private static final SchemeVersion NEXT = new SchemeVersion(SCHEME.scheme(), 2);
  private static final SchemeVersionPublished PUBLISHED = published(Candidates.MOVE);
  private static final SchemeVersionRetired RETIRED = retired(Candidates.MOVE);
  private static final CandidateAdmitted ADMITTED =
      new CandidateAdmitted(CANDIDATE, day("2023-01-03"));
  private static final CandidateScheduled SCHEDULED =
      new CandidateScheduled(CANDIDATE, new SessionId("ses-1"), day("2023-04-03"));
  private static final AssessmentReported REPORTED =
      new AssessmentReported(FIRST, ASSESSOR, day("2023-02-10"), Verdict.K);
  private static final String APPLICATION = CANDIDATE.application().value();
  private static final Send RETIRE = new Send("retire", new RetireSchemeVersion(SCHEME));
  private static final Send MOVE =
      new Send(
          "move:" + APPLICATION,
          new MoveApplication(CANDIDATE.application(), NEXT, null, "SCHEME_VERSION_RETIRED"));

  private static SchemeVersionPublished published(Candidates candidates) {
    return new SchemeVersionPublished(
        NEXT, terms(), "two units more", new TransitionPlan(day("2023-03-31"), candidates));
  }

  private static SchemeVersionRetired retired(Candidates candidates) {
    return new SchemeVersionRetired(SCHEME, day("2023-04-01"), candidates);
  }

  private static SchemeTerms terms() {
    return new SchemeTerms(
        Packaging.KLASTER,
        0,
        "45201",
        "7231",
        Certifier.BNSP,
        List.of(new Unit(new UnitCode("G.45OTO01.001.2"), "Servis")),
        SchemeTerms.Entry.OPEN,
        Requirement.NONE,
        Set.of(Instrument.ORAL),
        Set.of(Mode.ON_SITE),
        2,
        6,
        36,
        SchemeTerms.Renewal.RECOGNITION,
        12,
        List.of(30, 90, 180),
        0);
  }

  private static CandidateRef moved(SchemeVersion scheme, OrganizationId lsp) {
    return new CandidateRef(
        CANDIDATE.application(),
        CANDIDATE.person(),
        scheme,
        lsp,
        CANDIDATE.program(),
        CANDIDATE.enrollment());
  }

  private static ProcessSpec<?> transition() {
    return ProcessSpec.of(new SchemeTransitionProcess(), SCHEME.toString());
  }

  @Test
  void a_version_is_retired_when_the_transition_is_over() {
    transition()
        .when(PUBLISHED)
        .firesAt("retire", "2023-04-01T00:00")
        .fires("retire")
        .then(RETIRE);
  }

  @Test
  void who_was_admitted_and_not_assessed_moves_to_the_next_version() {
    transition()
        .given(ADMITTED, PUBLISHED)
        .fires("retire")
        .when(RETIRED)
        .then(MOVE)
        .when(
            new ApplicationMoved(CANDIDATE, moved(NEXT, LSP), "SCHEME_VERSION_RETIRED"))
        .has();
  }

  @Test
  void or_finishes_under_the_version_that_was_applied_for() {
    transition()
        .given(ADMITTED, published(Candidates.FINISH))
        .fires("retire")
        .when(retired(Candidates.FINISH))
        .thenNothing();
  }

  @Test
  void who_was_reported_on_is_not_moved() {
    transition()
        .given(ADMITTED, PUBLISHED, REPORTED)
        .fires("retire")
        .when(RETIRED)
        .thenNothing();
  }

  @Test
  void who_is_being_assessed_finishes_under_the_version_it_began_with() {
    transition()
        .given(ADMITTED, PUBLISHED)
        .fires("retire")
        .given(RETIRED)
        .refused("move:" + APPLICATION, "ILLEGAL_TRANSITION", "SCHEDULED")
        .thenNothing();
  }

  @Test
  void who_lacks_what_the_next_version_asks_for_parks_it() {
    transition()
        .given(ADMITTED, PUBLISHED)
        .fires("retire")
        .given(RETIRED)
        .refused("move:" + APPLICATION, "REQUIREMENT_NOT_MET")
        .parked("REQUIREMENT_NOT_MET");
  }

  @Test
  void who_moves_to_another_body_stays_under_the_version() {
    transition()
        .given(ADMITTED)
        .when(
            new ApplicationMoved(
                CANDIDATE, moved(SCHEME, new OrganizationId("org-LSP-PLG")), "LSP_LAPSED"))
        .has(APPLICATION);
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new SchemeTransitionProcess(), SCHEME.toString(), _ -> "VERSION")
        .walking(
            PUBLISHED,
            RETIRED,
            ADMITTED,
            SCHEDULED,
            REPORTED,
            new ApplicationMoved(CANDIDATE, moved(NEXT, LSP), "SCHEME_VERSION_RETIRED"),
            new ApplicationClosed(CANDIDATE, "NO_SHOW"),
            new ApplicationWithdrawn(CANDIDATE, "MOVED_AWAY"),
            new ApplicationLapsed(CANDIDATE))
        .livingWith("move ILLEGAL_TRANSITION SCHEDULED")
        .approve();
  }
}
