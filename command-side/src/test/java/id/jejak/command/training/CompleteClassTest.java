package id.jejak.command.training;

import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.held;
import static id.jejak.command.training.Examples.promoted;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatReleased;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteClassTest {
  private static final CompleteClass COMPLETE = new CompleteClass(CLASS, LAST_DAY);
  private static final List<EnrollmentId> BOTH = List.of(enrollment(1), enrollment(2));
  private static final List<EnrollmentId> ALL =
      List.of(enrollment(1), enrollment(2), enrollment(3));

  @Test
  void everybody_still_in_class_takes_the_attendance_since_the_own_first_session() {
    trainingClass()
        .given(
            SCHEDULED,
            SELECTION,
            seat(1),
            seat(2),
            started(1, 2),
            held(1, BOTH),
            promoted(3),
            held(2, List.of(enrollment(2), enrollment(3)), enrollment(1)),
            held(3, ALL),
            new SeatReleased(ref(2), SeatChange.DROPPED_OUT),
            held(4, List.of(enrollment(1)), enrollment(3)))
        .when(COMPLETE)
        .then(
            new ClassCompleted(
                CLASS,
                PROGRAM,
                LAST_DAY,
                List.of(new Attendance(enrollment(1), 3, 4), new Attendance(enrollment(3), 2, 3))));
  }

  @Test
  void all_sessions_must_have_been_held() {
    trainingClass()
        .given(
            SCHEDULED,
            SELECTION,
            seat(1),
            seat(2),
            started(1, 2),
            held(1, BOTH),
            held(2, BOTH),
            held(3, BOTH))
        .when(COMPLETE)
        .thenRefused(new IllegalTransition(CLASS.value(), "RUNNING"));
  }

  @Test
  void completing_twice_changes_nothing() {
    trainingClass()
        .given(SCHEDULED, new ClassCompleted(CLASS, PROGRAM, LAST_DAY, List.of()))
        .when(COMPLETE)
        .thenNothing();
  }
}
