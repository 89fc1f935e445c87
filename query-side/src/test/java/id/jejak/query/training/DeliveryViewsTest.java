package id.jejak.query.training;

import static id.jejak.query.Sample.CLASS;
import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.enrollment;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.AttendanceAlarmRaised;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassReady;
import id.jejak.messages.training.Closing;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.KitIssued;
import id.jejak.messages.training.KitItem;
import id.jejak.messages.training.KitReturned;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.TrainingNotCompleted;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Sample;
import id.jejak.query.Story;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryViewsTest {
  private static final EnrollmentRef SITI = enrollment("siti");
  private static final SessionHeld HELD =
      new SessionHeld(
          CLASS, PROGRAM, 1, day("2023-01-09"), List.of(), List.of(SITI.enrollment()), "rec-1");
  private static final AttendanceCorrected CORRECTED =
      new AttendanceCorrected(
          SITI, 1, day("2023-01-09"), true, new Attendance(SITI.enrollment(), 1, 1), 8, "MISREAD");

  @Test
  void the_roll_stays_as_it_was_taken_beside_what_is_known_since() {
    var story = Story.of(HELD, CORRECTED);
    assertThat(RowsInMemory.of(new Absences(), story).row(CLASS, 1, SITI.enrollment()))
        .containsEntry("taken_absent", true)
        .containsEntry("absent", false)
        .containsEntry("corrected_for", "MISREAD");
    assertThat(RowsInMemory.of(new ClassSessions(), story).row(CLASS, 1))
        .containsEntry("absent", 1)
        .containsEntry("identity_check", "rec-1");
  }

  @Test
  void what_is_given_back_is_still_seen_to_have_been_given() {
    var story =
        Story.of(
            new KitIssued(SITI, Set.of(KitItem.CLOTHES, KitItem.MODULE)),
            new KitReturned(SITI, Set.of(KitItem.CLOTHES), Set.of(KitItem.MODULE)));
    var kit = RowsInMemory.of(new KitItems(), story);
    assertThat(kit.row(SITI.enrollment(), KitItem.CLOTHES).get("returned_at")).isNotNull();
    assertThat(kit.row(SITI.enrollment(), KitItem.MODULE).get("returned_at")).isNull();
  }

  @Test
  void corrected_attendance_and_the_alarm_are_shown_with_the_person() {
    var story =
        Story.of(
            HELD,
            new AttendanceAlarmRaised(SITI, day("2023-01-10"), 2),
            CORRECTED,
            new TrainingNotCompleted(
                SITI, day("2023-02-20"), new Attendance(SITI.enrollment(), 1, 4)));
    assertThat(RowsInMemory.of(new EnrollmentBoard(), story).row(SITI.enrollment()))
        .containsEntry("sessions_attended", 1)
        .containsEntry("sessions_missed", 0)
        .containsEntry("alarm", 2)
        .containsEntry("status", "NOT_COMPLETED");
  }

  @Test
  void a_class_is_ready_or_postponed_before_it_runs() {
    var ready = Story.of(Sample.scheduled(), new ClassReady(CLASS, PROGRAM, 2));
    assertThat(RowsInMemory.of(new ClassBoard(), ready).row(CLASS))
        .containsEntry("status", "READY");
    var postponed =
        Story.of(
            Sample.scheduled(),
            new ClassPostponed(CLASS, PROGRAM, day("2023-01-23"), day("2023-03-03"), "FLOOD"));
    assertThat(RowsInMemory.of(new ClassBoard(), postponed).row(CLASS))
        .containsEntry("status", "POSTPONED")
        .containsEntry("last_day", day("2023-03-03"));
  }

  @Test
  void with_the_class_whoever_still_waited_waits_no_more() {
    var story = Story.of(new EnrollmentClosed(SITI, day("2023-02-20"), Closing.CLASS_COMPLETED));
    assertThat(RowsInMemory.of(new EnrollmentBoard(), story).row(SITI.enrollment()))
        .containsEntry("waiting_place", null)
        .containsEntry("status", "CLOSED");
  }
}
