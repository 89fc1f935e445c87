package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.OFFICE;
import static id.jejak.command.assessment.Example.OTHER;
import static id.jejak.command.assessment.Example.PLANNED_SESSION;
import static id.jejak.command.assessment.Example.PROGRAM;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.TUK;
import static id.jejak.command.assessment.Example.VERSION;
import static id.jejak.command.assessment.Example.YEARS;
import static id.jejak.command.assessment.Example.session;

import id.jejak.messages.assessment.ExamSeatsExhausted;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspNotLicensed;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.venue.TukKind;
import id.jejak.messages.venue.TukNotVerified;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerificationFailed;
import id.jejak.messages.venue.TukVerified;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleAssessmentSessionTest {
  static final ScheduleAssessmentSession SCHEDULE = seats(2);

  static ScheduleAssessmentSession seats(int seats) {
    return new ScheduleAssessmentSession(
        SESSION, LSP, PROGRAM, TUK, VERSION, DAY, Mode.ON_SITE, seats);
  }

  static final TukRegistered PLACE =
      new TukRegistered(TUK, TukKind.TEMPORARY, OFFICE, new RegionCode("16.07"), 16);

  @Test
  void a_licensed_body_schedules_a_session_at_a_verified_venue() {
    session().when(SCHEDULE).then(PLANNED_SESSION);
  }

  @Test
  void scheduling_twice_changes_nothing() {
    session().given(PLANNED_SESSION).when(SCHEDULE).thenNothing();
  }

  @Test
  void another_session_cannot_take_its_place() {
    session().given(PLANNED_SESSION).when(seats(3)).thenRefused(new AlreadyExists(SESSION.value()));
  }

  @Test
  void an_unlicensed_body_schedules_nothing() {
    session().where(LicenceId.of(LSP)).when(SCHEDULE).thenRefused(new LspNotLicensed(LSP, DAY));
  }

  @Test
  void a_licence_that_ends_before_the_day_does_not_count() {
    var ended =
        new LspLicenceGranted(
            LicenceId.of(LSP),
            LSP,
            LspType.P3,
            "BNSP-LSP-1389-ID",
            Set.of(SCHEME),
            new Period(YEARS.from(), DAY.minusDays(1)));
    session()
        .where(LicenceId.of(LSP), ended)
        .when(SCHEDULE)
        .thenRefused(new LspNotLicensed(LSP, DAY));
  }

  @Test
  void an_unverified_venue_is_refused() {
    session().where(TUK, PLACE).when(SCHEDULE).thenRefused(new TukNotVerified(TUK, SCHEME, DAY));
  }

  @Test
  void a_verification_for_another_day_does_not_count() {
    session()
        .where(
            TUK,
            PLACE,
            new TukVerified(TUK, LSP, SCHEME, new Period(DAY.plusDays(1), DAY.plusDays(1))))
        .when(SCHEDULE)
        .thenRefused(new TukNotVerified(TUK, SCHEME, DAY));
  }

  @Test
  void a_verification_by_another_body_does_not_count() {
    session()
        .where(TUK, PLACE, new TukVerified(TUK, OTHER, SCHEME, YEARS))
        .when(SCHEDULE)
        .thenRefused(new TukNotVerified(TUK, SCHEME, DAY));
  }

  @Test
  void a_failed_verification_undoes_an_earlier_one() {
    session()
        .where(
            TUK,
            PLACE,
            new TukVerified(TUK, LSP, SCHEME, YEARS),
            new TukVerificationFailed(TUK, LSP, SCHEME, DAY, "no power"))
        .when(SCHEDULE)
        .thenRefused(new TukNotVerified(TUK, SCHEME, DAY));
  }

  @Test
  void an_unknown_venue_is_refused() {
    session().where(TUK).when(SCHEDULE).thenRefused(new NotFound(TUK.value()));
  }

  @Test
  void an_unpublished_scheme_version_is_refused() {
    session().where(SCHEME).when(SCHEDULE).thenRefused(new SchemeVersionMismatch(VERSION, 0));
  }

  @Test
  void a_session_seats_no_more_than_its_venue() {
    session().when(seats(17)).thenRefused(new ExamSeatsExhausted(SESSION, 16));
  }
}
