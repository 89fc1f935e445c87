package id.jejak.saga.training;

import static id.jejak.saga.ProcessSpec.WITA;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.Closing;
import id.jejak.messages.training.EndInsurance;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.FirstDayMoved;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingNotCompleted;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InsuranceProcessTest {
  private static final TraineeEnrolled ENROLLED =
      new TraineeEnrolled(SITI, day("2023-01-05"), day("2023-01-09"));
  private static final InsuranceConfirmed CONFIRMED =
      new InsuranceConfirmed(
          SITI,
          new OrganizationId("org-BPJS"),
          Personal.of(SITI.person(), "JKK-1"),
          new Period(day("2023-01-09"), day("2023-03-08")));
  private static final StartNoShow MISSED = new StartNoShow(SITI, day("2023-01-09"));
  private static final TraineeDroppedOut DROPPED =
      new TraineeDroppedOut(SITI, day("2023-01-20"), "WORK");
  private static final TraineeExpelled EXPELLED =
      new TraineeExpelled(SITI, day("2023-01-21"), "ABSENCE");
  private static final TrainingCompleted COMPLETED =
      new TrainingCompleted(
          SITI, SCHEME, LSP, day("2023-02-20"), new Attendance(SITI.enrollment(), 30, 30), 240);

  private static final FirstDayMoved MOVED = new FirstDayMoved(SITI, day("2023-01-25"), false);
  private static final FirstDayMoved MOVED_WITHIN =
      new FirstDayMoved(SITI, day("2023-01-11"), true);
  private static final TraineeTransferred TRANSFERRED =
      new TraineeTransferred(
          SITI, new ClassId("cls-OTO-2"), new EnrollmentId("enr-siti-2"), day("2023-01-20"));
  private static final EnrollmentClosed CLOSED =
      new EnrollmentClosed(SITI, day("2023-01-20"), Closing.CLASS_CANCELLED);
  private static final TrainingNotCompleted NOT_COMPLETED =
      new TrainingNotCompleted(SITI, day("2023-02-20"), new Attendance(SITI.enrollment(), 3, 30));

  private static ProcessSpec<?> insurance() {
    return ProcessSpec.of(new InsuranceProcess(), SITI.enrollment().value());
  }

  private static Send end(String on) {
    return new Send("end", new EndInsurance(SITI.enrollment(), day(on)));
  }

  @Test
  void cover_is_due_on_the_working_day_before_the_first() {
    insurance().when(ENROLLED).firesAt("cover", "2023-01-06T00:00");
  }

  @Test
  void a_holiday_before_the_first_day_brings_it_forward() {
    insurance()
        .when(new TraineeEnrolled(SITI, day("2023-04-10"), day("2023-04-26")))
        .firesAt("cover", "2023-04-18T00:00");
  }

  @Test
  void the_day_begins_earlier_in_the_east() {
    var east = insurance().in(WITA);
    east.when(ENROLLED).then(new Schedule("cover", Instant.parse("2023-01-05T16:00:00Z")));
  }

  @Test
  void once_confirmed_nothing_is_due() {
    insurance().given(ENROLLED).when(CONFIRMED).then(new Cancel("cover")).awaits().goesOn();
  }

  @Test
  void overdue_it_waits_for_a_person_and_may_still_be_confirmed() {
    insurance()
        .given(ENROLLED)
        .fires("cover")
        .thenNothing()
        .goesOn()
        .when(CONFIRMED)
        .goesOn()
        .when(DROPPED)
        .then(end("2023-01-20"))
        .over();
  }

  @Test
  void who_does_not_come_is_covered_no_longer() {
    insurance().given(ENROLLED, CONFIRMED).when(MISSED).then(end("2023-01-09")).over();
  }

  @Test
  void who_is_expelled_is_covered_no_longer() {
    insurance().given(ENROLLED, CONFIRMED).when(EXPELLED).then(end("2023-01-21")).over();
  }

  @Test
  void where_nothing_was_confirmed_nothing_is_ended() {
    insurance().given(ENROLLED).when(MISSED).thenNothing().awaits().over();
  }

  @Test
  void cover_ends_by_itself_with_the_training() {
    insurance().given(ENROLLED, CONFIRMED).when(COMPLETED).thenNothing().over();
  }

  @Test
  void a_deadline_heard_of_after_the_confirmation_changes_nothing() {
    insurance()
        .given(ENROLLED, CONFIRMED)
        .hasFiredToo("cover")
        .thenNothing()
        .when(DROPPED)
        .then(end("2023-01-20"));
  }

  @Test
  void a_postponed_class_moves_the_day_on_which_cover_is_due() {
    insurance().given(ENROLLED).when(MOVED).firesAt("cover", "2023-01-24T00:00").goesOn();
  }

  @Test
  void a_policy_that_does_not_reach_over_the_new_days_is_none_until_there_is_another() {
    insurance()
        .given(ENROLLED, CONFIRMED)
        .when(MOVED)
        .firesAt("cover", "2023-01-24T00:00")
        .when(CONFIRMED)
        .then(new Cancel("cover"));
    insurance().given(ENROLLED, CONFIRMED, MOVED).when(DROPPED).then(end("2023-01-20")).over();
  }

  @Test
  void a_policy_that_does_is_good() {
    insurance().given(ENROLLED, CONFIRMED).when(MOVED_WITHIN).thenNothing().awaits();
  }

  @Test
  void whoever_leaves_is_covered_no_longer() {
    insurance().given(ENROLLED, CONFIRMED).when(TRANSFERRED).then(end("2023-01-20")).over();
    insurance().given(ENROLLED, CONFIRMED).when(CLOSED).then(end("2023-01-20")).over();
    insurance().given(ENROLLED, CONFIRMED).when(NOT_COMPLETED).then(end("2023-02-20")).over();
  }

  @Test
  void with_a_cancelled_class_no_cover_is_due() {
    insurance().given(ENROLLED).when(CLOSED).thenNothing().awaits().over();
  }

  @Test
  void a_refusal_parks_it() {
    insurance()
        .given(ENROLLED, CONFIRMED, DROPPED)
        .refused("end", "ILLEGAL_TRANSITION")
        .parked("ILLEGAL_TRANSITION");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new InsuranceProcess(), SITI.enrollment().value(), is -> is.step().name())
        .walking(ENROLLED, MOVED, CONFIRMED, MISSED, DROPPED, EXPELLED, COMPLETED)
        .walking(TRANSFERRED, CLOSED, NOT_COMPLETED)
        .approve();
  }
}
