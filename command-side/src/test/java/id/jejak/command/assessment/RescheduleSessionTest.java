package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.ASSIGNED;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.OFFICE;
import static id.jejak.command.assessment.Example.PLANNED_SESSION;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.SEAT;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.TUK;
import static id.jejak.command.assessment.Example.YEARS;
import static id.jejak.command.assessment.Example.registered;
import static id.jejak.command.assessment.Example.session;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.assessment.AssessmentSessionHeld;
import id.jejak.messages.assessment.AssessorLicenceInvalid;
import id.jejak.messages.assessment.ExamSeatChanged;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.Overlap;
import id.jejak.messages.assessment.ReassessmentNotAllowed;
import id.jejak.messages.assessment.RescheduleSession;
import id.jejak.messages.assessment.SessionRescheduled;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.venue.TukKind;
import id.jejak.messages.venue.TukNotVerified;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerified;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RescheduleSessionTest {
  static final LocalDate NEXT = DAY.plusDays(1);
  static final RescheduleSession MOVE = new RescheduleSession(SESSION, NEXT, "flood");
  static final SessionRescheduled MOVED = new SessionRescheduled(SESSION, LSP, DAY, NEXT, "flood");

  /// The venue is verified for both days.
  static <C extends id.jejak.kernel.Command, S, E extends id.jejak.kernel.Event, F>
      DeciderSpec<C, S, E, F> open(DeciderSpec<C, S, E, F> spec) {
    return spec.where(
        TUK,
        new TukRegistered(TUK, TukKind.TEMPORARY, OFFICE, new RegionCode("16.07"), 16),
        new TukVerified(TUK, LSP, SCHEME, new Period(DAY, NEXT)));
  }

  @Test
  void everybody_keeps_the_seat_on_the_new_day() {
    open(session())
        .given(PLANNED_SESSION, ASSIGNED, SEAT)
        .when(MOVE)
        .then(MOVED, new ExamSeatChanged(REF, ASSESSOR, NEXT));
  }

  @Test
  void the_assessors_day_moves_with_it() {
    open(session())
        .given(PLANNED_SESSION, ASSIGNED)
        .when(MOVE)
        .thenClaims(
            new Claim.Release("assessor-day", "asr-1|2023-03-20", "ses-1"),
            new Claim.Take(
                "assessor-day", "asr-1|2023-03-21", "ses-1", new Overlap(ASSESSOR, NEXT)));
  }

  @Test
  void moving_twice_changes_nothing() {
    open(session()).given(PLANNED_SESSION, ASSIGNED, MOVED).when(MOVE).thenNothing();
  }

  @Test
  void the_venue_is_verified_on_the_new_day_too() {
    session()
        .given(PLANNED_SESSION, ASSIGNED)
        .when(MOVE)
        .thenRefused(new TukNotVerified(TUK, SCHEME, NEXT));
  }

  @Test
  void so_is_the_assessors_licence() {
    open(session())
        .where(
            ASSESSOR,
            registered(Example.ASSESSOR_PERSON, Set.of(SCHEME), new Period(YEARS.from(), DAY)),
            new AssessorJoinedLsp(ASSESSOR, LSP, YEARS.from()))
        .given(PLANNED_SESSION, ASSIGNED)
        .when(MOVE)
        .thenRefused(new AssessorLicenceInvalid(ASSESSOR, NEXT));
  }

  @Test
  void nobody_is_moved_past_the_last_day_to_be_assessed_again() {
    var seat = new ExamSeatReserved(Example.attempt(2), ASSESSOR, DAY);
    open(session())
        .where(Example.FIRST, Example.PLANNED, ReserveExamSeatTest.notYetUntil(DAY))
        .given(PLANNED_SESSION, ASSIGNED, seat)
        .when(MOVE)
        .thenRefused(new ReassessmentNotAllowed(CANDIDATE.application(), 2));
  }

  @Test
  void what_was_held_stays_where_it_was() {
    open(session())
        .given(PLANNED_SESSION, ASSIGNED, new AssessmentSessionHeld(SESSION, DAY))
        .when(MOVE)
        .thenRefused(new IllegalTransition(SESSION.value(), "HELD"));
  }
}
