package id.jejak.saga.assessment;

import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateFreed;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.SchemeVersionRetired;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// F21: a scheme version retires between admission and exam.
class SchemeTransitionProcessTest {
  private static final SchemeVersion NEXT = new SchemeVersion(SCHEME.scheme(), 2);
  private static final CandidateRef UNDER_NEXT =
      new CandidateRef(
          CANDIDATE.application(), SITI.person(), NEXT, LSP, PROGRAM, SITI.enrollment());
  private static final String APPLICATION = CANDIDATE.application().value();
  private static final CertificationApplicationSubmitted APPLIED =
      new CertificationApplicationSubmitted(CANDIDATE, Track.NEW, Payer.PROGRAM, null, null);
  private static final CandidateAdmitted ADMITTED =
      new CandidateAdmitted(CANDIDATE, day("2023-02-22"));
  private static final CandidateFreed FREED =
      new CandidateFreed(CANDIDATE, new SessionId("ses-1"), "FLOOD");
  private static final ApplicationMoved MOVED =
      new ApplicationMoved(CANDIDATE, UNDER_NEXT, "SCHEME_VERSION_RETIRED");
  private static final SchemeVersionRetired RETIRED = retired(TransitionPlan.Candidates.MOVE);
  private static final Send MOVE =
      new Send(
          "move:" + APPLICATION,
          new MoveApplication(CANDIDATE.application(), NEXT, null, "SCHEME_VERSION_RETIRED"));

  private static SchemeVersionRetired retired(TransitionPlan.Candidates candidates) {
    return new SchemeVersionRetired(SCHEME, day("2023-06-01"), candidates);
  }

  private static SchemeVersionPublished published() {
    var terms =
        new SchemeTerms(
            Packaging.KKNI,
            2,
            "45407",
            "7231",
            Certifier.BNSP,
            List.of(new Unit(new UnitCode("G.45OTO01.001.2"), "Engine")),
            SchemeTerms.Entry.TRAINING,
            Requirement.NONE,
            Set.of(Instrument.ORAL),
            Set.of(Mode.ON_SITE),
            2,
            6,
            36,
            SchemeTerms.Renewal.RECOGNITION,
            12,
            List.of(30),
            240);
    return new SchemeVersionPublished(
        NEXT,
        terms,
        "brakes",
        new TransitionPlan(day("2023-05-31"), TransitionPlan.Candidates.MOVE));
  }

  private static ProcessSpec<?> transition() {
    return ProcessSpec.of(new SchemeTransitionProcess(), SCHEME.scheme().value())
        .given(published());
  }

  @Test
  void open_applications_move_to_the_next_version_with_the_reason() {
    transition().given(APPLIED, ADMITTED).when(RETIRED).then(MOVE).goesOn();
  }

  @Test
  void who_was_admitted_in_time_stays_where_the_plan_says_so() {
    var finish = retired(TransitionPlan.Candidates.FINISH);
    transition().given(APPLIED, ADMITTED).when(finish).thenNothing();
    transition().given(APPLIED).when(finish).then(MOVE);
    transition().given(APPLIED, ADMITTED, finish).when(FREED).thenNothing();
  }

  @Test
  void who_has_a_seat_moves_when_it_is_lost() {
    transition()
        .given(APPLIED, ADMITTED, RETIRED)
        .refused("move:" + APPLICATION, "ILLEGAL_TRANSITION")
        .thenNothing()
        .when(FREED)
        .then(MOVE);
  }

  @Test
  void who_has_moved_does_not_move_again() {
    transition()
        .given(APPLIED, ADMITTED, MOVED)
        .has(APPLICATION + ": 2")
        .when(RETIRED)
        .thenNothing();
  }

  @Test
  void what_is_over_does_not_move() {
    transition()
        .given(APPLIED, ADMITTED, new ApplicationClosed(CANDIDATE, "COMPETENT"))
        .has()
        .when(RETIRED)
        .thenNothing();
  }

  @Test
  void whoever_the_next_version_does_not_take_is_left_to_people() {
    transition()
        .given(APPLIED, ADMITTED, RETIRED)
        .refused("move:" + APPLICATION, "REQUIREMENT_NOT_MET")
        .thenNothing();
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    transition()
        .given(APPLIED, RETIRED)
        .refused("move:" + APPLICATION, "NOT_FOUND")
        .parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new SchemeTransitionProcess(),
            SCHEME.scheme().value(),
            is -> is.retired() == 0 ? "IN_USE" : "RETIRED")
        .walking(published(), RETIRED, APPLIED, ADMITTED, FREED, MOVED)
        .walking(
            new CandidateRejected(CANDIDATE, day("2023-02-22"), "MAY_NOT_PROCEED"),
            new ApplicationLapsed(CANDIDATE),
            new ApplicationWithdrawn(CANDIDATE, "WORK"),
            new ApplicationClosed(CANDIDATE, "COMPETENT"))
        .livingWith(
            "move ILLEGAL_TRANSITION",
            "move REQUIREMENT_NOT_MET",
            "move LSP_NOT_LICENSED",
            "move SCHEME_OUT_OF_SCOPE")
        .approve();
  }
}
