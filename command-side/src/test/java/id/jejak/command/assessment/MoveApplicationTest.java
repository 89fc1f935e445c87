package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ADMITTED;
import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.BRAKES;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.ENGINE;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.MAY_PROCEED;
import static id.jejak.command.assessment.Example.OTHER;
import static id.jejak.command.assessment.Example.SCHEDULED;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.SELF_ASSESSED;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.VERSION;
import static id.jejak.command.assessment.Example.YEARS;
import static id.jejak.command.assessment.Example.application;
import static id.jejak.command.assessment.Example.terms;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.ScheduleCandidate;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.licence.SchemeOutOfScope;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A candidate whose scheme version retires, or whose body can no longer certify, goes on (F21).
class MoveApplicationTest {
  static final SchemeVersion NEXT = new SchemeVersion(SCHEME, 2);
  static final UnitCode CHAIN = new UnitCode("G.45OTO01.003.2");
  static final CandidateRef UNDER_NEXT =
      new CandidateRef(
          APPLICATION, CANDIDATE.person(), NEXT, LSP, CANDIDATE.program(), CANDIDATE.enrollment());
  static final CandidateRef ELSEWHERE =
      new CandidateRef(
          APPLICATION,
          CANDIDATE.person(),
          VERSION,
          OTHER,
          CANDIDATE.program(),
          CANDIDATE.enrollment());
  static final MoveApplication TO_NEXT =
      new MoveApplication(APPLICATION, NEXT, null, "SCHEME_VERSION_RETIRED");
  static final MoveApplication TO_OTHER =
      new MoveApplication(APPLICATION, null, OTHER, "LSP_SUSPENDED");

  static <C extends id.jejak.kernel.Command, S, E extends id.jejak.kernel.Event, F>
      DeciderSpec<C, S, E, F> twoVersions(TransitionPlan plan, DeciderSpec<C, S, E, F> spec) {
    return spec.where(
        SCHEME,
        new SchemePublished(SCHEME, "Motor mechanic", terms()),
        new SchemeVersionPublished(
            NEXT,
            terms(
                SchemeTerms.Entry.TRAINING,
                Requirement.NONE,
                SchemeTerms.Renewal.RECOGNITION,
                Set.of(ENGINE, BRAKES, CHAIN)),
            "chain",
            plan));
  }

  static TransitionPlan until(LocalDate day, TransitionPlan.Candidates candidates) {
    return new TransitionPlan(day, candidates);
  }

  static LspLicenceGranted otherLicence(Set<SchemeId> scope) {
    return new LspLicenceGranted(
        LicenceId.of(OTHER), OTHER, LspType.P3, "BNSP-LSP-0002-ID", scope, YEARS);
  }

  @Test
  void an_admitted_candidate_moves_to_the_next_version_with_the_reason() {
    twoVersions(until(DAY.minusDays(1), TransitionPlan.Candidates.MOVE), application())
        .given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED, ADMITTED)
        .when(TO_NEXT)
        .then(new ApplicationMoved(CANDIDATE, UNDER_NEXT, "SCHEME_VERSION_RETIRED"));
  }

  @Test
  void and_stays_admitted() {
    var moved = new ApplicationMoved(CANDIDATE, UNDER_NEXT, "SCHEME_VERSION_RETIRED");
    twoVersions(until(DAY.minusDays(1), TransitionPlan.Candidates.MOVE), application())
        .given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED, ADMITTED, moved)
        .when(new ScheduleCandidate(APPLICATION, Example.SESSION, DAY))
        .then(new CandidateScheduled(UNDER_NEXT, Example.SESSION, DAY));
  }

  @Test
  void nobody_moves_to_a_version_that_does_not_exist_or_is_retired() {
    application()
        .given(SUBMITTED, ADMITTED)
        .when(TO_NEXT)
        .thenRefused(new SchemeVersionMismatch(NEXT, 1));
  }

  @Test
  void a_body_takes_over_what_it_is_licensed_for() {
    var id = LicenceId.of(OTHER);
    application()
        .where(id, otherLicence(Set.of(SCHEME)))
        .given(SUBMITTED, SELF_ASSESSED)
        .when(TO_OTHER)
        .then(new ApplicationMoved(CANDIDATE, ELSEWHERE, "LSP_SUSPENDED"));
    application()
        .where(id, otherLicence(Set.of()))
        .given(SUBMITTED, SELF_ASSESSED)
        .when(TO_OTHER)
        .thenRefused(new SchemeOutOfScope(OTHER, SCHEME, DAY));
  }

  @Test
  void who_has_a_seat_moves_only_after_giving_it_back() {
    application()
        .where(LicenceId.of(OTHER), otherLicence(Set.of(SCHEME)))
        .given(SUBMITTED, ADMITTED, SCHEDULED)
        .when(TO_OTHER)
        .thenRefused(new IllegalTransition(APPLICATION.value(), "SCHEDULED"));
  }

  @Test
  void moving_to_where_one_is_changes_nothing() {
    application()
        .given(SUBMITTED)
        .when(new MoveApplication(APPLICATION, VERSION, null, "NONE"))
        .thenNothing();
  }

  @Test
  void nobody_is_admitted_under_a_version_whose_transition_is_over() {
    var spec =
        twoVersions(
                until(Example.ADMISSION.minusDays(1), TransitionPlan.Candidates.FINISH),
                application())
            .given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED);
    spec.when(new AdmitCandidate(APPLICATION, Example.ADMISSION))
        .thenRefused(new SchemeVersionMismatch(VERSION, 2));
    spec.when(new AdmitCandidate(APPLICATION, Example.ADMISSION.minusDays(1)))
        .then(new CandidateAdmitted(CANDIDATE, Example.ADMISSION.minusDays(1)));
  }

  @Test
  void who_was_admitted_in_time_finishes_where_the_plan_says_so() {
    var plan =
        new ScheduleAssessmentSession(
            Example.SESSION, LSP, Example.PROGRAM, Example.TUK, VERSION, DAY, Mode.ON_SITE, 2);
    var over = DAY.minusDays(1);
    twoVersions(until(over, TransitionPlan.Candidates.FINISH), Example.session())
        .when(plan)
        .then(Example.PLANNED_SESSION);
    twoVersions(until(over, TransitionPlan.Candidates.MOVE), Example.session())
        .when(plan)
        .thenRefused(new SchemeVersionMismatch(VERSION, 2));
    twoVersions(until(DAY, TransitionPlan.Candidates.MOVE), Example.session())
        .when(plan)
        .then(Example.PLANNED_SESSION);
  }

  @Test
  void what_was_shown_before_the_move_counts_after_it() {
    var again = new AssessmentRef(Example.SECOND, 2, Example.SESSION, UNDER_NEXT);
    twoVersions(until(DAY, TransitionPlan.Candidates.MOVE), Example.assessment())
        .where(
            Example.SESSION,
            Example.PLANNED_SESSION,
            Example.ASSIGNED,
            new ExamSeatReserved(again, Example.ASSESSOR, DAY))
        .where(Example.FIRST, Example.PLANNED, Example.NOT_YET)
        .when(new PlanAssessment(Example.SECOND, again, Example.ASSESSOR, DAY))
        .then(new AssessmentPlanned(again, Example.ASSESSOR, DAY, Set.of(BRAKES, CHAIN)));
  }
}
