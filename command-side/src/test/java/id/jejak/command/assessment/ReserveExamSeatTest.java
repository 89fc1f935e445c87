package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ADMITTED;
import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.ASSESSOR_PERSON;
import static id.jejak.command.assessment.Example.ASSIGNED;
import static id.jejak.command.assessment.Example.BRAKES;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.CLASS;
import static id.jejak.command.assessment.Example.COMPETENT;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.MONEY;
import static id.jejak.command.assessment.Example.NOT_YET;
import static id.jejak.command.assessment.Example.OFFICE;
import static id.jejak.command.assessment.Example.OTHER;
import static id.jejak.command.assessment.Example.PERSON;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.PLANNED_SESSION;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.PROGRAM;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.SEAT;
import static id.jejak.command.assessment.Example.SECOND;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.TRAINER;
import static id.jejak.command.assessment.Example.TRAINER_PERSON;
import static id.jejak.command.assessment.Example.TUK;
import static id.jejak.command.assessment.Example.VERSION;
import static id.jejak.command.assessment.Example.YEARS;
import static id.jejak.command.assessment.Example.attempt;
import static id.jejak.command.assessment.Example.registered;
import static id.jejak.command.assessment.Example.session;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.IntakeId;
import id.jejak.messages.assessment.ApplicationAwaitsFunding;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.AssessorLicenceInvalid;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.ConflictOfInterest;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.ExamSeatsExhausted;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.RatioExceeded;
import id.jejak.messages.assessment.ReassessmentNotAllowed;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.assessment.SessionCommand;
import id.jejak.messages.assessment.SessionEvent;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.assessor.ConflictDeclared;
import id.jejak.messages.assessor.ConflictKind;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.FundsNotReserved;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.Seats;
import id.jejak.messages.training.TrainerAssigned;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReserveExamSeatTest {
  static final ReserveExamSeat RESERVE = reserve(1);

  static ReserveExamSeat reserve(int attempt) {
    return new ReserveExamSeat(SESSION, CANDIDATE, attempt, ASSESSOR);
  }

  static final AssessorJoinedLsp MEMBER = new AssessorJoinedLsp(ASSESSOR, LSP, YEARS.from());
  static final ExamSeatReserved AGAIN = new ExamSeatReserved(attempt(2), ASSESSOR, DAY);
  static final ConflictOfInterest CONFLICT = new ConflictOfInterest(ASSESSOR, PERSON);

  static final ClassScheduled CLASS_AT_OTHER =
      new ClassScheduled(
          CLASS,
          PROGRAM,
          1,
          new TrainingType("OTO"),
          VERSION,
          OTHER,
          LSP,
          FundingSource.APBD,
          new Seats(16, 16),
          List.of(),
          DAY.minusMonths(3),
          DAY.minusMonths(1),
          30,
          8,
          Mode.ON_SITE,
          List.of());
  static final ApprenticeshipRef APPRENTICE =
      new ApprenticeshipRef(
          new ApprenticeshipId("apr-1"),
          PERSON,
          null,
          OFFICE,
          ApprenticeshipKind.DOMESTIC,
          new IntakeId("itk-1"));

  static ExamSeatReserved seatOf(String application) {
    var candidate =
        new CandidateRef(
            new ApplicationId(application), new PersonId("per-x"), VERSION, LSP, PROGRAM, null);
    return new ExamSeatReserved(
        new AssessmentRef(AssessmentId.of(candidate.application(), 1), 1, SESSION, candidate),
        ASSESSOR,
        DAY);
  }

  static AssessmentDecided notYetUntil(@Nullable LocalDate last) {
    return new AssessmentDecided(
        REF, PLENARY, Verdict.BK, Example.MEETING, Set.of(BRAKES), last, Example.MEETING);
  }

  @Test
  void nobody_is_seated_before_the_money_of_the_programme_is_put_by() {
    var unfunded =
        session().free("money", MONEY + "|" + APPLICATION).given(PLANNED_SESSION, ASSIGNED);
    unfunded.when(RESERVE).thenRefused(new FundsNotReserved(MONEY, APPLICATION.value()));
    unfunded.where(APPLICATION, paidBy(Payer.SELF), ADMITTED).when(RESERVE).then(SEAT);
  }

  private static CertificationApplicationSubmitted paidBy(Payer payer) {
    return new CertificationApplicationSubmitted(CANDIDATE, Track.NEW, payer, null, null);
  }

  @Test
  void an_admitted_candidate_gets_a_seat() {
    session().given(PLANNED_SESSION, ASSIGNED).when(RESERVE).then(SEAT);
  }

  @Test
  void the_attempt_is_taken_once() {
    session()
        .given(PLANNED_SESSION, ASSIGNED)
        .when(RESERVE)
        .thenClaims(
            new Claim.Take(
                "attempt", FIRST.value(), "ses-1", new ReassessmentNotAllowed(APPLICATION, 1)));
  }

  @Test
  void the_same_seat_again_changes_nothing() {
    session().given(PLANNED_SESSION, ASSIGNED, SEAT).when(RESERVE).thenNothing();
  }

  @Test
  void who_was_not_admitted_gets_none() {
    session()
        .where(APPLICATION, SUBMITTED)
        .given(PLANNED_SESSION, ASSIGNED)
        .when(RESERVE)
        .thenRefused(new IllegalTransition(APPLICATION.value(), "SUBMITTED"));
  }

  @Test
  void who_did_not_apply_gets_none() {
    session()
        .where(APPLICATION)
        .given(PLANNED_SESSION, ASSIGNED)
        .when(RESERVE)
        .thenRefused(new NotFound(APPLICATION.value()));
  }

  @Test
  void another_scheme_version_is_refused() {
    var other =
        new SessionScheduled(
            SESSION, LSP, PROGRAM, TUK, new SchemeVersion(SCHEME, 2), DAY, Mode.ON_SITE, 2);
    session()
        .given(other, ASSIGNED)
        .when(RESERVE)
        .thenRefused(new SchemeVersionMismatch(VERSION, 2));
  }

  @Test
  void a_candidate_of_another_body_is_unknown_here() {
    var other = new SessionScheduled(SESSION, OTHER, PROGRAM, TUK, VERSION, DAY, Mode.ON_SITE, 2);
    session().given(other, ASSIGNED).when(RESERVE).thenRefused(new NotFound(APPLICATION.value()));
  }

  @Test
  void an_assessor_who_is_not_of_the_session_is_refused() {
    session().given(PLANNED_SESSION).when(RESERVE).thenRefused(new NotFound(ASSESSOR.value()));
  }

  @Test
  void an_assessor_suspended_meanwhile_gets_no_candidate() {
    session()
        .where(ASSESSOR, registered(), MEMBER, new AssessorSuspended(ASSESSOR, DAY, "complaint"))
        .given(PLANNED_SESSION, ASSIGNED)
        .when(RESERVE)
        .thenRefused(new AssessorLicenceInvalid(ASSESSOR, DAY));
  }

  @Test
  void a_declared_conflict_of_interest_is_refused_until_its_last_day() {
    session()
        .where(
            ASSESSOR,
            registered(),
            MEMBER,
            new ConflictDeclared(ASSESSOR, PERSON, null, ConflictKind.FAMILY, DAY))
        .given(PLANNED_SESSION, ASSIGNED)
        .when(RESERVE)
        .thenRefused(CONFLICT);
    session()
        .where(
            ASSESSOR,
            registered(),
            MEMBER,
            new ConflictDeclared(ASSESSOR, PERSON, null, ConflictKind.FAMILY, DAY.minusDays(1)))
        .given(PLANNED_SESSION, ASSIGNED)
        .when(RESERVE)
        .then(SEAT);
  }

  @Test
  void nobody_assesses_whom_he_or_she_trained() {
    session()
        .where(ASSESSOR, registered(TRAINER_PERSON, Set.of(SCHEME), YEARS), MEMBER)
        .given(PLANNED_SESSION, ASSIGNED)
        .when(RESERVE)
        .thenRefused(CONFLICT);
  }

  @Test
  void training_that_ended_before_the_look_back_does_not_matter() {
    var trained = new TrainerAssigned(CLASS, PROGRAM, TRAINER);
    var spec =
        session()
            .where(ASSESSOR, registered(TRAINER_PERSON, Set.of(SCHEME), YEARS), MEMBER)
            .given(PLANNED_SESSION, ASSIGNED);
    spec.where(CLASS, trained, new ClassCompleted(CLASS, PROGRAM, DAY.minusYears(2), List.of()))
        .when(RESERVE)
        .thenRefused(CONFLICT);
    spec.where(
            CLASS,
            trained,
            new ClassCompleted(CLASS, PROGRAM, DAY.minusYears(2).minusDays(1), List.of()))
        .when(RESERVE)
        .then(SEAT);
  }

  @Test
  void nobody_assesses_him_or_herself() {
    session()
        .where(ASSESSOR, registered(PERSON, Set.of(SCHEME), YEARS), MEMBER)
        .given(PLANNED_SESSION, ASSIGNED)
        .when(RESERVE)
        .thenRefused(CONFLICT);
  }

  @Test
  void a_conflict_declared_towards_an_organisation_covers_whoever_comes_from_it() {
    var declared = new ConflictDeclared(ASSESSOR, null, OTHER, ConflictKind.EMPLOYER, YEARS.to());
    var spec =
        session().where(ASSESSOR, registered(), MEMBER, declared).given(PLANNED_SESSION, ASSIGNED);
    spec.when(RESERVE).then(SEAT);
    spec.where(CLASS, CLASS_AT_OTHER).when(RESERVE).thenRefused(CONFLICT);
    spec.where(
            CLASS,
            CLASS_AT_OTHER,
            new ClassCompleted(CLASS, PROGRAM, DAY.minusYears(2).minusDays(1), List.of()))
        .when(RESERVE)
        .then(SEAT);
    working(spec, PERSON, "plc-1").when(RESERVE).thenRefused(CONFLICT);
  }

  @Test
  void colleagues_do_not_assess_each_other() {
    var candidate = working(session().given(PLANNED_SESSION, ASSIGNED), PERSON, "plc-1");
    candidate.when(RESERVE).then(SEAT);
    working(candidate, ASSESSOR_PERSON, "plc-2").when(RESERVE).thenRefused(CONFLICT);
  }

  @Test
  void where_somebody_trains_or_is_an_apprentice_are_colleagues_too() {
    var trainer =
        session()
            .held("trainer", ASSESSOR_PERSON.value(), TRAINER.value())
            .given(PLANNED_SESSION, ASSIGNED);
    trainer.when(RESERVE).then(SEAT);
    trainer
        .held("apprentice", PERSON.value(), "apr-1")
        .where(new ApprenticeshipId("apr-1"), new ApprenticeSelected(APPRENTICE, DAY))
        .when(RESERVE)
        .thenRefused(CONFLICT);
  }

  private static DeciderSpec<SessionCommand, Session, SessionEvent, SessionFacts> working(
      DeciderSpec<SessionCommand, Session, SessionEvent, SessionFacts> spec,
      PersonId person,
      String job) {
    var placement = new PlacementId(job);
    return spec.held("full-time", person.value(), job)
        .where(
            placement,
            new PlacementStarted(
                PlacementRef.of(placement, person, OTHER, null, null),
                EmploymentKind.FIXED_TERM,
                WageBand.MINIMUM,
                List.of(),
                DAY.minusMonths(1)));
  }

  @Test
  void a_full_session_is_full() {
    session()
        .given(PLANNED_SESSION, ASSIGNED, seatOf("app-x"), seatOf("app-y"))
        .when(RESERVE)
        .thenRefused(new ExamSeatsExhausted(SESSION, 2));
  }

  @Test
  void an_assessor_sees_no_more_candidates_than_the_ratio() {
    session()
        .rule("ratio.assessor", "1")
        .given(PLANNED_SESSION, ASSIGNED, seatOf("app-x"))
        .when(RESERVE)
        .thenRefused(new RatioExceeded(SESSION, 2, 1));
  }

  @Test
  void the_second_attempt_follows_a_first_that_is_over() {
    session()
        .given(PLANNED_SESSION, ASSIGNED)
        .when(reserve(2))
        .thenRefused(new ReassessmentNotAllowed(APPLICATION, 2));
    session()
        .where(FIRST, PLANNED)
        .given(PLANNED_SESSION, ASSIGNED)
        .when(reserve(2))
        .thenRefused(new ReassessmentNotAllowed(APPLICATION, 2));
    session()
        .where(FIRST, PLANNED, COMPETENT)
        .given(PLANNED_SESSION, ASSIGNED)
        .when(reserve(2))
        .thenRefused(new ReassessmentNotAllowed(APPLICATION, 2));
  }

  @Test
  void an_attempt_is_made_once() {
    session()
        .where(FIRST, PLANNED)
        .given(PLANNED_SESSION, ASSIGNED)
        .when(RESERVE)
        .thenRefused(new ReassessmentNotAllowed(APPLICATION, 1));
  }

  @Test
  void attempts_count_from_one() {
    session()
        .given(PLANNED_SESSION, ASSIGNED)
        .when(reserve(0))
        .thenRefused(new ReassessmentNotAllowed(APPLICATION, 0));
  }

  @Test
  void who_is_not_yet_competent_tries_again_within_the_window() {
    var spec = session().where(FIRST, PLANNED, NOT_YET).given(PLANNED_SESSION, ASSIGNED);
    spec.where(FIRST, PLANNED, notYetUntil(DAY)).when(reserve(2)).then(AGAIN);
    spec.where(FIRST, PLANNED, notYetUntil(DAY.minusDays(1)))
        .when(reserve(2))
        .thenRefused(new ReassessmentNotAllowed(APPLICATION, 2));
  }

  @Test
  void an_excused_absence_or_a_void_attempt_costs_no_decision() {
    session()
        .where(FIRST, PLANNED, new CandidateNoShow(REF, true))
        .given(PLANNED_SESSION, ASSIGNED)
        .when(reserve(2))
        .then(AGAIN);
    session()
        .where(FIRST, PLANNED, new AssessmentVoided(REF, "fraud", null))
        .given(PLANNED_SESSION, ASSIGNED)
        .when(reserve(2))
        .then(AGAIN);
  }

  @Test
  void nobody_is_excused_twice() {
    session()
        .where(FIRST, PLANNED, new CandidateNoShow(REF, true))
        .where(
            SECOND,
            new AssessmentPlanned(attempt(2), ASSESSOR, DAY, Set.of(BRAKES)),
            new CandidateNoShow(attempt(2), true))
        .given(PLANNED_SESSION, ASSIGNED)
        .when(reserve(3))
        .thenRefused(new ReassessmentNotAllowed(APPLICATION, 3));
  }

  @Test
  void a_seat_given_back_before_anything_came_of_it_is_no_attempt() {
    session()
        .held("attempt", FIRST.value(), "ses-2")
        .where(new SessionId("ses-2"), PLANNED_SESSION)
        .given(PLANNED_SESSION, ASSIGNED)
        .when(reserve(2))
        .then(AGAIN);
    session()
        .held("attempt", FIRST.value(), "ses-2")
        .where(new SessionId("ses-2"), PLANNED_SESSION, SEAT)
        .given(PLANNED_SESSION, ASSIGNED)
        .when(reserve(2))
        .thenRefused(new ReassessmentNotAllowed(APPLICATION, 2));
  }

  @Test
  void who_waits_for_funds_gets_no_seat() {
    session()
        .where(APPLICATION, SUBMITTED, ADMITTED, new ApplicationAwaitsFunding(CANDIDATE))
        .given(PLANNED_SESSION, ASSIGNED)
        .when(RESERVE)
        .thenRefused(new IllegalTransition(APPLICATION.value(), "FUNDING_QUEUED"));
  }

  @Test
  void an_unexcused_absence_ends_it() {
    session()
        .where(FIRST, PLANNED, new CandidateNoShow(REF, false))
        .given(PLANNED_SESSION, ASSIGNED)
        .when(reserve(2))
        .thenRefused(new ReassessmentNotAllowed(APPLICATION, 2));
  }

  @Test
  void the_attempts_run_out() {
    var second = attempt(2);
    session()
        .where(FIRST, PLANNED, NOT_YET)
        .where(
            SECOND,
            new AssessmentPlanned(second, ASSESSOR, DAY, Set.of(BRAKES)),
            new AssessmentDecided(
                second,
                PLENARY,
                Verdict.BK,
                Example.MEETING,
                Set.of(BRAKES),
                null,
                Example.MEETING.plusDays(9)))
        .given(PLANNED_SESSION, ASSIGNED)
        .when(reserve(3))
        .thenRefused(new ReassessmentNotAllowed(APPLICATION, 3));
  }

  @Test
  void a_closed_session_takes_nobody() {
    session()
        .given(PLANNED_SESSION, ASSIGNED, new SessionClosed(SESSION, LSP, "minutes"))
        .when(RESERVE)
        .thenRefused(new IllegalTransition(SESSION.value(), "CLOSED"));
  }
}
