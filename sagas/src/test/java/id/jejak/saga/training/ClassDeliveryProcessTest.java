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
import id.jejak.kernel.Reaction.Strike;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.BeginTraining;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.CloseEnrollment;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.ConfirmClass;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.JoinByTransfer;
import id.jejak.messages.training.MoveFirstDay;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.PostponeClass;
import id.jejak.messages.training.RecordNoShowAtStart;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.Seats;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TransferSeatReserved;
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
          day("2023-02-17"),
          30,
          8,
          Mode.ON_SITE,
          List.of());
  private static final ClassPostponed POSTPONED =
      new ClassPostponed(
          CLASS, PROGRAM, day("2023-01-25"), day("2023-03-06"), "MIN_PARTICIPANTS_NOT_MET");
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

  private static Send postpone(String first, String last) {
    return new Send(
        "postpone", new PostponeClass(CLASS, day(first), day(last), "MIN_PARTICIPANTS_NOT_MET"));
  }

  private static final EnrollmentRef TONO =
      new EnrollmentRef(new EnrollmentId("enr-tono"), new PersonId("per-tono"), CLASS, PROGRAM);
  private static final SelectionOpened SELECTION = new SelectionOpened(CLASS, PROGRAM);
  private static final TrainerAssigned TAUGHT =
      new TrainerAssigned(CLASS, PROGRAM, new TrainerId("trn-1"));
  private static final Send CONFIRM = new Send("confirm", new ConfirmClass(CLASS));
  private static final TraineeTransferred TRANSFERRED =
      new TraineeTransferred(
          SITI, new ClassId("cls-OTO-2"), new EnrollmentId("enr-siti-2"), day("2023-01-20"));
  private static final AttendanceCorrected CORRECTED =
      new AttendanceCorrected(
          SITI,
          4,
          day("2023-01-12"),
          true,
          new Attendance(SITI.enrollment(), 29, 30),
          232,
          "MISREAD");

  private static TrainingApplied applied(EnrollmentRef of) {
    return new TrainingApplied(
        of, 1, new TrainingType("OTO"), SCHEME, LSP, DISTRICT, Sex.FEMALE, day("2022-12-05"));
  }

  private static Send complete(EnrollmentRef of, int attended, int held, String on) {
    return new Send(
        "complete:" + of.enrollment(),
        new CompleteTraining(
            of.enrollment(),
            day(on),
            new Attendance(of.enrollment(), attended, held),
            attended * 8));
  }

  private static Send close(EnrollmentRef of, String on) {
    return new Send("close:" + of.enrollment(), new CloseEnrollment(of.enrollment(), day(on)));
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
    east.when(new ClassPostponed(CLASS, PROGRAM, day("2023-04-26"), day("2023-06-06"), "EID"))
        .then(new Schedule("start-check", Instant.parse("2023-04-13T16:00:00Z")));
  }

  @Test
  void a_class_with_enough_seats_taken_is_confirmed() {
    delivery().given(SCHEDULED, seat(SITI), seat(BUDI)).fires("start-check").then(CONFIRM).goesOn();
  }

  @Test
  void a_class_with_too_few_is_postponed_by_two_weeks_to_a_working_day() {
    // Two weeks after the 9th is the 23rd, which is Imlek.
    delivery()
        .given(SCHEDULED, seat(SITI), seat(BUDI), left(BUDI))
        .fires("start-check")
        .then(postpone("2023-01-24", "2023-03-06"))
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
        .then(postpone("2023-02-08", "2023-03-20"));
  }

  @Test
  void a_seat_told_twice_counts_once() {
    delivery()
        .given(SCHEDULED, seat(SITI), seat(SITI))
        .fires("start-check")
        .then(postpone("2023-01-24", "2023-03-06"));
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
            new Schedule("results", Instant.parse("2023-02-24T17:00:00Z")),
            begin(SITI, "2023-01-09"),
            new Send(
                "no-show:enr-budi", new RecordNoShowAtStart(BUDI.enrollment(), day("2023-01-09"))),
            release(BUDI, SeatChange.NO_SHOW))
        .awaits("results")
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
        .then(release(SITI, SeatChange.DROPPED_OUT), new Strike("enr-siti"))
        .goesOn();
  }

  @Test
  void who_is_expelled_leaves_the_seat() {
    delivery()
        .given(SCHEDULED, seat(SITI), seat(BUDI), STARTED)
        .when(EXPELLED)
        .then(release(SITI, SeatChange.EXPELLED), new Strike("enr-siti"))
        .goesOn();
  }

  @Test
  void the_end_of_the_class_reaches_each_person_with_the_own_hours_and_closes_the_rest() {
    delivery()
        .given(
            SCHEDULED, applied(SITI), applied(BUDI), applied(TONO), seat(SITI), seat(BUDI), STARTED)
        .has("enr-budi", "enr-siti", "enr-tono")
        .when(COMPLETED)
        .then(
            new Cancel("results"),
            complete(SITI, 28, 30, "2023-02-17"),
            complete(BUDI, 29, 29, "2023-02-17"),
            close(BUDI, "2023-02-17"),
            new Strike("enr-budi"),
            close(SITI, "2023-02-17"),
            new Strike("enr-siti"),
            close(TONO, "2023-02-17"),
            new Strike("enr-tono"))
        .goesOn();
  }

  @Test
  void too_little_attendance_is_settled_by_closing() {
    delivery()
        .given(SCHEDULED, applied(SITI), seat(SITI), STARTED, COMPLETED)
        .refused("complete:enr-siti", "ATTENDANCE_TOO_LOW")
        .thenNothing()
        .goesOn();
  }

  @Test
  void attendance_corrected_after_the_end_is_judged_again() {
    delivery()
        .given(SCHEDULED, seat(SITI), STARTED, COMPLETED)
        .on("2023-02-27")
        .when(CORRECTED)
        .then(complete(SITI, 29, 30, "2023-02-27"), close(SITI, "2023-02-27"))
        .goesOn();
  }

  @Test
  void attendance_corrected_before_the_end_is_counted_by_the_class() {
    delivery().given(SCHEDULED, seat(SITI), STARTED).when(CORRECTED).thenNothing();
  }

  @Test
  void results_are_due_seven_days_after_the_last_day() {
    delivery()
        .given(SCHEDULED, seat(SITI), seat(BUDI), STARTED)
        .fires("results")
        .thenNothing()
        .goesOn()
        .when(COMPLETED)
        .goesOn();
  }

  @Test
  void a_cancelled_class_is_over_for_everybody_who_applied() {
    delivery()
        .given(SCHEDULED, applied(SITI), applied(TONO))
        .on("2023-01-05")
        .when(CANCELLED)
        .then(
            close(SITI, "2023-01-05"),
            new Strike("enr-siti"),
            close(TONO, "2023-01-05"),
            new Strike("enr-tono"))
        .awaits()
        .over();
  }

  @Test
  void what_was_missing_at_the_check_is_asked_for_again_when_it_comes() {
    var checked = delivery().given(SCHEDULED, SELECTION, seat(SITI), seat(BUDI));
    checked.fires("start-check").refused("confirm", "TRAINER_MISSING").thenNothing();
    checked.when(new TrainerAssigned(CLASS, PROGRAM, new TrainerId("trn-1"))).then(CONFIRM);
    checked.refused("confirm", "MIN_PARTICIPANTS_NOT_MET").when(left(BUDI)).thenNothing();
    checked.when(seat(BUDI)).then(CONFIRM);
  }

  @Test
  void a_postponed_class_moves_everybody_who_has_a_seat_and_goes_on_selecting() {
    delivery()
        .given(SCHEDULED, SELECTION, seat(SITI))
        .when(POSTPONED)
        .then(
            new Schedule("start-check", Instant.parse("2023-01-18T17:00:00Z")),
            new Send("move:enr-siti", new MoveFirstDay(SITI.enrollment(), day("2023-01-25"))),
            new Send("reselect", new OpenSelection(CLASS)));
  }

  @Test
  void who_is_transferred_leaves_the_seat_and_joins_the_other_class() {
    delivery()
        .given(SCHEDULED, seat(SITI), seat(BUDI), STARTED)
        .when(TRANSFERRED)
        .then(
            release(SITI, SeatChange.TRANSFERRED),
            new Strike("enr-siti"),
            new Send(
                "join:enr-siti-2",
                new JoinByTransfer(
                    new EnrollmentId("enr-siti-2"),
                    new ClassId("cls-OTO-2"),
                    SITI.enrollment(),
                    day("2023-01-20"))))
        .goesOn();
  }

  @Test
  void who_comes_from_another_class_counts_as_seated() {
    delivery()
        .given(SCHEDULED, seat(SITI), new TransferSeatReserved(BUDI, TONO, DISTRICT))
        .fires("start-check")
        .then(CONFIRM);
  }

  @Test
  void a_policy_that_ends_too_soon_begins_nothing_and_the_next_one_may() {
    delivery()
        .given(SCHEDULED, seat(SITI), STARTED, seat(BUDI), covered(BUDI, "2023-01-11"))
        .refused("begin:enr-budi", "INSURANCE_MISSING")
        .thenNothing()
        .when(covered(BUDI, "2023-01-12"))
        .then(begin(BUDI, "2023-01-12"));
  }

  @Test
  void a_check_heard_of_after_the_start_changes_nothing() {
    delivery().given(SCHEDULED, STARTED).hasFiredToo("start-check").thenNothing().goesOn();
  }

  @Test
  void a_postponement_heard_of_after_the_start_sets_no_timer() {
    delivery().given(SCHEDULED, STARTED).when(POSTPONED).thenNothing().awaits("results");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new ClassDeliveryProcess(), CLASS.value(), is -> is.step().name())
        .walking(SCHEDULED, applied(SITI), SELECTION, TAUGHT, POSTPONED, seat(SITI), left(SITI))
        .walking(new TransferSeatReserved(BUDI, TONO, DISTRICT), STARTED, COVERED, DROPPED)
        .walking(EXPELLED, TRANSFERRED, COMPLETED, CORRECTED, CANCELLED)
        .livingWith(
            "postpone ILLEGAL_TRANSITION",
            "reselect ILLEGAL_TRANSITION",
            "confirm ILLEGAL_TRANSITION",
            "confirm MIN_PARTICIPANTS_NOT_MET",
            "confirm TRAINER_MISSING",
            "confirm TRAINER_NOT_QUALIFIED",
            "move NOT_FOUND",
            "begin INSURANCE_MISSING",
            "complete ATTENDANCE_TOO_LOW",
            "complete ILLEGAL_TRANSITION")
        .approve();
  }
}
