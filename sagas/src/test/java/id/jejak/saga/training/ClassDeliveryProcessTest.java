package id.jejak.saga.training;

import static id.jejak.saga.ProcessSpec.WITA;
import static id.jejak.saga.Sample.BUDI;
import static id.jejak.saga.Sample.CLASS;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.BeginTraining;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.PostponeClass;
import id.jejak.messages.training.RecordNoShowAtStart;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.Seats;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassDeliveryProcessTest {
  private static final RegionCode DISTRICT = new RegionCode("16.07.11");
  private static final ClassScheduled SCHEDULED =
      new ClassScheduled(
          CLASS,
          PROGRAM,
          1,
          new TrainingType("OTO"),
          SCHEME,
          new OrganizationId("org-BLK"),
          LSP,
          FundingSource.APBD,
          new Seats(2, 2),
          List.of(),
          day("2023-01-09"),
          day("2023-01-09").plusDays(39),
          30,
          8,
          Mode.ON_SITE,
          List.of());
  private static final ClassPostponed POSTPONED =
      new ClassPostponed(
          CLASS,
          PROGRAM,
          day("2023-01-25"),
          day("2023-01-25").plusDays(39),
          "MIN_PARTICIPANTS_NOT_MET");
  private static final ClassStarted STARTED =
      new ClassStarted(CLASS, PROGRAM, day("2023-01-09"), List.of(SITI), List.of(BUDI));
  private static final InsuranceConfirmed COVERED = covered(SITI, "2023-01-09");
  private static final TraineeDroppedOut DROPPED =
      new TraineeDroppedOut(SITI, day("2023-01-20"), "WORK");
  private static final TraineeExpelled EXPELLED =
      new TraineeExpelled(SITI, day("2023-01-21"), "ABSENCE");
  private static final ClassCompleted COMPLETED =
      new ClassCompleted(
          CLASS,
          PROGRAM,
          day("2023-02-17"),
          List.of(
              new Attendance(SITI.enrollment(), 28, 30),
              new Attendance(BUDI.enrollment(), 29, 29)));
  private static final ClassCancelled CANCELLED = new ClassCancelled(CLASS, PROGRAM, "FLOOD");

  private static ProcessSpec<?> delivery() {
    return ProcessSpec.of(new ClassDeliveryProcess(), CLASS.value());
  }

  private static SeatReserved seat(EnrollmentRef of) {
    return new SeatReserved(of, DISTRICT, false);
  }

  private static SeatReleased left(EnrollmentRef of) {
    return new SeatReleased(of, SeatChange.DECLINED);
  }

  private static InsuranceConfirmed covered(EnrollmentRef of, String from) {
    return new InsuranceConfirmed(
        of,
        new OrganizationId("org-BPJS"),
        Personal.of(of.person(), "JKK-1"),
        new Period(day(from), day("2023-03-08")));
  }

  private static Send postpone(String to) {
    return new Send(
        "postpone",
        new PostponeClass(CLASS, day(to), day(to).plusDays(39), "MIN_PARTICIPANTS_NOT_MET"));
  }

  private static Send begin(EnrollmentRef of, String on) {
    return new Send("begin:" + of.enrollment(), new BeginTraining(of.enrollment(), day(on)));
  }

  private static Send release(EnrollmentRef of, SeatChange why) {
    return new Send("release:" + of.enrollment(), new ReleaseSeat(CLASS, of.enrollment(), why));
  }

  @Test
  void the_start_is_checked_three_working_days_before() {
    delivery().when(SCHEDULED).firesAt("start-check", "2023-01-04T00:00");
  }

  @Test
  void holidays_bring_the_check_forward_and_the_day_is_that_of_the_office() {
    var east = delivery().in(WITA).given(SCHEDULED);
    east.when(
            new ClassPostponed(
                CLASS, PROGRAM, day("2023-04-26"), day("2023-04-26").plusDays(39), "EID"))
        .then(new Schedule("start-check", Instant.parse("2023-04-13T16:00:00Z")));
  }

  @Test
  void a_class_with_enough_seats_taken_starts_as_planned() {
    delivery().given(SCHEDULED, seat(SITI), seat(BUDI)).fires("start-check").thenNothing().goesOn();
  }

  @Test
  void a_class_with_too_few_is_postponed_by_two_weeks_to_a_working_day() {
    // Two weeks after the 9th is the 23rd, which is Imlek.
    delivery()
        .given(SCHEDULED, seat(SITI), seat(BUDI), left(BUDI))
        .fires("start-check")
        .then(postpone("2023-01-24"))
        .goesOn();
  }

  @Test
  void a_postponed_class_is_checked_again() {
    delivery()
        .given(SCHEDULED)
        .fires("start-check")
        .when(POSTPONED)
        .firesAt("start-check", "2023-01-19T00:00")
        .fires("start-check")
        .then(postpone("2023-02-08"));
  }

  @Test
  void a_seat_told_twice_counts_once() {
    delivery()
        .given(SCHEDULED, seat(SITI), seat(SITI))
        .fires("start-check")
        .then(postpone("2023-01-24"));
  }

  @Test
  void started_or_cancelled_meanwhile_it_is_not_postponed() {
    delivery()
        .given(SCHEDULED)
        .fires("start-check")
        .refused("postpone", "ILLEGAL_TRANSITION")
        .thenNothing()
        .goesOn();
  }

  @Test
  void who_is_present_begins_and_who_is_missing_gives_the_seat_back() {
    delivery()
        .given(SCHEDULED, seat(SITI), seat(BUDI))
        .when(STARTED)
        .then(
            new Cancel("start-check"),
            begin(SITI, "2023-01-09"),
            new Send(
                "no-show:enr-budi", new RecordNoShowAtStart(BUDI.enrollment(), day("2023-01-09"))),
            release(BUDI, SeatChange.NO_SHOW))
        .awaits()
        .goesOn();
  }

  @Test
  void who_is_promoted_after_the_start_begins_when_the_insurance_does() {
    delivery()
        .given(SCHEDULED, seat(SITI), STARTED, seat(BUDI))
        .when(covered(BUDI, "2023-01-11"))
        .then(begin(BUDI, "2023-01-11"))
        .goesOn();
  }

  @Test
  void insurance_confirmed_before_the_start_begins_nothing() {
    delivery().given(SCHEDULED, seat(SITI)).when(COVERED).thenNothing();
  }

  @Test
  void insurance_prolonged_later_begins_nothing_again() {
    delivery().given(SCHEDULED, seat(SITI), seat(BUDI), STARTED).when(COVERED).thenNothing();
  }

  @Test
  void who_drops_out_leaves_the_seat() {
    delivery()
        .given(SCHEDULED, seat(SITI), seat(BUDI), STARTED)
        .when(DROPPED)
        .then(release(SITI, SeatChange.DROPPED_OUT))
        .goesOn();
  }

  @Test
  void who_is_expelled_leaves_the_seat() {
    delivery()
        .given(SCHEDULED, seat(SITI), seat(BUDI), STARTED)
        .when(EXPELLED)
        .then(release(SITI, SeatChange.EXPELLED))
        .goesOn();
  }

  @Test
  void the_end_of_the_class_reaches_each_person_with_the_own_hours() {
    delivery()
        .given(SCHEDULED, seat(SITI), seat(BUDI), STARTED)
        .when(COMPLETED)
        .then(
            new Send(
                "complete:enr-siti",
                new CompleteTraining(
                    SITI.enrollment(),
                    day("2023-02-17"),
                    new Attendance(SITI.enrollment(), 28, 30),
                    224)),
            new Send(
                "complete:enr-budi",
                new CompleteTraining(
                    BUDI.enrollment(),
                    day("2023-02-17"),
                    new Attendance(BUDI.enrollment(), 29, 29),
                    232)))
        .over();
  }

  @Test
  void too_little_attendance_is_for_a_person_to_decide() {
    delivery()
        .given(SCHEDULED, seat(SITI), STARTED, COMPLETED)
        .refused("complete:enr-siti", "ATTENDANCE_TOO_LOW")
        .parked("ATTENDANCE_TOO_LOW");
  }

  @Test
  void a_cancelled_class_is_over() {
    delivery().given(SCHEDULED).when(CANCELLED).thenNothing().awaits().over();
  }

  @Test
  void a_check_heard_of_after_the_start_changes_nothing() {
    delivery().given(SCHEDULED, STARTED).hasFiredToo("start-check").thenNothing().goesOn();
  }

  @Test
  void a_postponement_heard_of_after_the_start_sets_no_timer() {
    delivery().given(SCHEDULED, STARTED).when(POSTPONED).thenNothing().awaits();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new ClassDeliveryProcess(), CLASS.value(), is -> is.step().name())
        .walking(SCHEDULED, POSTPONED, seat(SITI), left(SITI), STARTED)
        .walking(COVERED, DROPPED, EXPELLED, COMPLETED, CANCELLED)
        .livingWith("postpone ILLEGAL_TRANSITION")
        .approve();
  }
}
