package id.jejak.saga.apprenticeship;

import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;
import static id.jejak.saga.apprenticeship.Example.ABROAD;
import static id.jejak.saga.apprenticeship.Example.HOME;
import static id.jejak.saga.apprenticeship.Example.HOST;
import static id.jejak.saga.apprenticeship.Example.ID;
import static id.jejak.saga.apprenticeship.Example.TERM;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.apprenticeship.AccidentClaimFiled;
import id.jejak.messages.apprenticeship.ApprenticeHadAccident;
import id.jejak.messages.apprenticeship.ApprenticeHired;
import id.jejak.messages.apprenticeship.ApprenticeInsured;
import id.jejak.messages.apprenticeship.ApprenticeReleased;
import id.jejak.messages.apprenticeship.ApprenticeReturned;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.apprenticeship.DepartureRefused;
import id.jejak.messages.apprenticeship.EndApprenticeInsurance;
import id.jejak.messages.apprenticeship.LogbookKept;
import id.jejak.messages.apprenticeship.ReleaseApprentice;
import id.jejak.messages.apprenticeship.TakeOverApprentice;
import id.jejak.messages.apprenticeship.TerminationReason;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.Role;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// An apprenticeship on its way (S21, S22, F18).
class ApprenticeshipProcessTest {
  private static final ApprenticeInsured INSURED =
      new ApprenticeInsured(
          HOME, new OrganizationId("org-BPJS"), Personal.of(SITI.person(), "P-1"), TERM);
  private static final ApprenticeshipStarted STARTED =
      new ApprenticeshipStarted(HOME, TERM, TERM.from());
  private static final ApprenticeHadAccident ACCIDENT =
      new ApprenticeHadAccident(
          HOME, day("2023-02-17"), Personal.of(SITI.person(), "cut")); // a Friday
  private static final AccidentClaimFiled CLAIMED =
      new AccidentClaimFiled(HOME, day("2023-02-17"), "JKK-1", day("2023-02-20"));
  private static final ApprenticeshipTerminated BROKEN =
      terminated(TerminationReason.AGREEMENT_BROKEN);
  private static final ApprenticeTransferred TRANSFERRED =
      new ApprenticeTransferred(
          HOME,
          Example.ref(new ApprenticeshipId("apr-siti-2"), ApprenticeshipKind.DOMESTIC),
          42,
          day("2023-03-20"));
  private static final ApprenticeshipCompleted COMPLETED =
      new ApprenticeshipCompleted(HOME, day("2023-04-30"));
  private static final ApprenticeHired HIRED =
      new ApprenticeHired(
          HOME,
          new PlacementId("plc-siti"),
          EmploymentKind.FIXED_TERM,
          WageBand.MINIMUM,
          day("2023-05-02"));
  private static final ApprenticeReleased RELEASED =
      new ApprenticeReleased(HOME, day("2023-05-02"));

  private static ApprenticeshipTerminated terminated(TerminationReason reason) {
    return new ApprenticeshipTerminated(HOME, reason, day("2023-03-15"));
  }

  private static ProcessSpec<?> apprenticeship() {
    return ProcessSpec.of(new ApprenticeshipProcess(), ID.value());
  }

  private static Send endInsurance(String on) {
    return new Send("end-insurance", new EndApprenticeInsurance(ID, day(on)));
  }

  private static Send release(String on) {
    return new Send("release", new ReleaseApprentice(ID, day(on)));
  }

  private static Send tell(Role role, TerminationReason reason) {
    return new Send(
        "tell",
        RequestNotification.to(
            role,
            Template.APPRENTICESHIP_BROKEN,
            Map.of("apprenticeship", "apr-siti", "reason", reason.name()),
            "apr-siti"));
  }

  @Test
  void a_logbook_is_awaited_every_month_until_the_term_is_over() {
    apprenticeship()
        .given(INSURED)
        .when(STARTED)
        .firesAt("logbook", "2023-03-08T08:00")
        .firesAt("end", "2023-05-01T00:00")
        .when(new LogbookKept(HOME, 1, 160, day("2023-03-02")))
        .firesAt("logbook", "2023-04-10T08:00") // the 8th is a Saturday
        .given(new LogbookKept(HOME, 2, 160, day("2023-04-03")))
        .firesAt("logbook", "2023-05-08T08:00")
        .when(new LogbookKept(HOME, 3, 160, day("2023-04-30")))
        .then(new Cancel("logbook"));
  }

  @Test
  void the_host_is_reminded_of_a_logbook_and_the_next_one_is_awaited() {
    apprenticeship()
        .given(INSURED, STARTED)
        .fires("logbook")
        .then(
            new Schedule("logbook", Instant.parse("2023-04-10T01:00:00Z")),
            new Send(
                "remind",
                RequestNotification.to(
                    HOST,
                    Template.LOGBOOK_DUE,
                    Map.of("apprenticeship", "apr-siti", "month", "1"),
                    "apr-siti",
                    "1")));
  }

  @Test
  void an_accident_is_claimed_within_two_working_days() {
    apprenticeship()
        .given(INSURED, STARTED)
        .when(ACCIDENT)
        .firesAt("claim:2023-02-17", "2023-02-22T00:00")
        .when(CLAIMED)
        .then(new Cancel("claim:2023-02-17"));
  }

  @Test
  void a_host_that_breaks_the_agreement_leaves_time_for_a_transfer() {
    apprenticeship()
        .given(INSURED, STARTED)
        .when(BROKEN)
        .then(
            new Cancel("logbook"),
            new Cancel("end"),
            endInsurance("2023-03-15"),
            tell(Role.PROGRAM_ADMIN, TerminationReason.AGREEMENT_BROKEN),
            new Schedule("transfer", Instant.parse("2023-04-06T17:00:00Z")))
        .when(TRANSFERRED)
        .then(
            new Cancel("logbook"),
            new Cancel("end"),
            new Send(
                "take-over", new TakeOverApprentice(TRANSFERRED.to(), ID, 42, day("2023-03-20"))))
        .over();
  }

  @Test
  void who_is_not_taken_over_is_released() {
    apprenticeship()
        .given(INSURED, STARTED, BROKEN)
        .fires("transfer")
        .then(release("2023-04-06"))
        .refused("release", "ILLEGAL_TRANSITION", "TRANSFERRED")
        .thenNothing()
        .when(RELEASED)
        .over();
  }

  @Test
  void who_quits_is_released_and_the_cover_ends_with_the_day() {
    apprenticeship()
        .given(INSURED, STARTED)
        .when(terminated(TerminationReason.QUIT))
        .then(
            new Cancel("logbook"),
            new Cancel("end"),
            endInsurance("2023-03-15"),
            release("2023-03-15"));
  }

  @Test
  void who_runs_away_is_reported() {
    apprenticeship()
        .given(INSURED, STARTED)
        .when(terminated(TerminationReason.RAN_AWAY))
        .then(
            new Cancel("logbook"),
            new Cancel("end"),
            endInsurance("2023-03-15"),
            tell(Role.AUTHORITY, TerminationReason.RAN_AWAY),
            release("2023-03-15"));
  }

  @Test
  void whose_visa_is_refused_is_released() {
    apprenticeship()
        .when(new DepartureRefused(ABROAD, "VISA", day("2023-01-20")))
        .then(new Cancel("logbook"), new Cancel("end"), release("2023-01-20"));
  }

  @Test
  void who_fails_the_exam_abroad_comes_home_first() {
    apprenticeship()
        .given(INSURED, STARTED)
        .when(
            new ApprenticeshipPhaseFailed(
                ABROAD, ApprenticeshipPhase.YEAR_1_EXAM, day("2023-03-15")))
        .then(new Cancel("logbook"), new Cancel("end"), endInsurance("2023-03-15"))
        .when(new ApprenticeReturned(ABROAD, day("2023-03-30")))
        .then(release("2023-03-30"));
  }

  @Test
  void whom_the_host_keeps_is_placed() {
    apprenticeship()
        .given(INSURED, STARTED)
        .when(COMPLETED)
        .then(new Cancel("logbook"), new Cancel("end"), endInsurance("2023-04-30"))
        .when(HIRED)
        .then(
            new Send(
                "place",
                new StartPlacement(
                    new PlacementRef(
                        HIRED.placement(),
                        SITI.person(),
                        HOST,
                        PROGRAM,
                        ProgramTrack.APPRENTICESHIP,
                        null,
                        null,
                        null,
                        null),
                    EmploymentKind.FIXED_TERM,
                    WageBand.MINIMUM,
                    day("2023-05-02"))))
        .refused("place", "ALREADY_PLACED")
        .thenNothing();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new ApprenticeshipProcess(),
            ID.value(),
            is ->
                is.month() < 0
                    ? "COMING_HOME"
                    : is.from() == null
                        ? is.insured() ? "INSURED" : "UNKNOWN"
                        : is.insured() ? "RUNNING" : "STOPPED")
        .walking(INSURED, STARTED, ACCIDENT, CLAIMED, TRANSFERRED, COMPLETED, HIRED, RELEASED)
        .walking(
            new LogbookKept(HOME, 1, 160, day("2023-03-02")),
            new DepartureRefused(ABROAD, "VISA", day("2023-01-20")),
            new ApprenticeshipPhaseFailed(
                ABROAD, ApprenticeshipPhase.YEAR_1_EXAM, day("2023-03-15")),
            new ApprenticeReturned(ABROAD, day("2023-03-30")))
        .walking("ApprenticeshipTerminated, AGREEMENT_BROKEN", BROKEN)
        .walking("ApprenticeshipTerminated, QUIT", terminated(TerminationReason.QUIT))
        .walking("ApprenticeshipTerminated, RAN_AWAY", terminated(TerminationReason.RAN_AWAY))
        .livingWith("release ILLEGAL_TRANSITION", "place ALREADY_PLACED")
        .approve();
  }
}
