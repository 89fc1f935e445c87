package id.jejak.command.training;

import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.READY;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.TAUGHT;
import static id.jejak.command.training.Examples.day;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.held;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.AttendanceAlarmRaised;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.CorrectAttendance;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.TrainingClassEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// F22: what is learnt late is a fact of its own; the roll stays as it was taken.
class CorrectAttendanceTest {
  private static final List<EnrollmentId> BOTH = List.of(enrollment(1), enrollment(2));
  private static final List<EnrollmentId> ALONE = List.of(enrollment(1));

  @Test
  void who_was_there_after_all_is_counted() {
    trainingClass()
        .given(with(held(1, ALONE, enrollment(2)), held(2, BOTH)))
        .when(correct(1, true))
        .then(corrected(1, true, 2, 2));
  }

  @Test
  void who_was_not_there_is_not_and_may_be_away_too_often() {
    trainingClass()
        .given(with(held(1, ALONE, enrollment(2)), held(2, BOTH)))
        .when(correct(2, false))
        .then(corrected(2, false, 0, 2), new AttendanceAlarmRaised(ref(2), day(2), 2));
  }

  @Test
  void correcting_twice_changes_nothing_and_back_is_a_correction_too() {
    var spec = trainingClass().given(with(held(1, ALONE, enrollment(2)), corrected(1, true, 1, 1)));
    spec.when(correct(1, true)).thenNothing();
    spec.when(correct(1, false)).then(corrected(1, false, 0, 1));
  }

  @Test
  void the_roll_that_was_taken_can_still_be_told_again() {
    trainingClass()
        .given(with(held(1, ALONE, enrollment(2)), corrected(1, true, 1, 1)))
        .when(new RecordSession(CLASS, 1, day(1), List.of(enrollment(2)), null))
        .thenNothing();
  }

  @Test
  void attendance_is_corrected_after_the_end_too() {
    trainingClass()
        .given(
            with(
                held(1, ALONE, enrollment(2)),
                new ClassCompleted(CLASS, PROGRAM, LAST_DAY, List.of())))
        .when(correct(1, true))
        .then(corrected(1, true, 1, 1));
  }

  @Test
  void the_corrected_attendance_is_what_completes() {
    trainingClass()
        .given(
            with(
                held(1, ALONE, enrollment(2)),
                held(2, BOTH),
                held(3, BOTH),
                held(4, BOTH),
                corrected(1, true, 4, 4)))
        .when(new CompleteClass(CLASS, LAST_DAY))
        .then(
            new ClassCompleted(
                CLASS,
                PROGRAM,
                LAST_DAY,
                List.of(new Attendance(enrollment(1), 4, 4), new Attendance(enrollment(2), 4, 4))));
  }

  @Test
  void who_was_not_on_the_roll_was_not_away_either() {
    var running = trainingClass().given(with(held(1, BOTH)));
    running
        .when(new CorrectAttendance(CLASS, 1, enrollment(3), true, "MISREAD"))
        .thenRefused(new NotFound(enrollment(3).value()));
    running.when(correct(2, true)).thenRefused(new NotFound(enrollment(2).value()));
  }

  @Test
  void before_the_start_there_is_nothing_to_correct() {
    trainingClass()
        .given(SCHEDULED)
        .when(correct(1, true))
        .thenRefused(new IllegalTransition(CLASS.value(), "PLANNED"));
  }

  private static CorrectAttendance correct(int session, boolean present) {
    return new CorrectAttendance(CLASS, session, enrollment(2), present, "MISREAD");
  }

  private static AttendanceCorrected corrected(
      int session, boolean present, int attended, int held) {
    return new AttendanceCorrected(
        ref(2),
        session,
        day(session),
        present,
        new Attendance(enrollment(2), attended, held),
        attended * 8,
        "MISREAD");
  }

  private static TrainingClassEvent[] with(TrainingClassEvent... more) {
    return Stream.concat(
            Stream.of(SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), READY, started(1, 2)),
            Stream.of(more))
        .toArray(TrainingClassEvent[]::new);
  }
}
