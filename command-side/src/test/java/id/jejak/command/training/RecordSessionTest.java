package id.jejak.command.training;

import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.READY;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.TAUGHT;
import static id.jejak.command.training.Examples.TRAINER;
import static id.jejak.command.training.Examples.day;
import static id.jejak.command.training.Examples.enrolled;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.held;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.messages.shared.IdentityNotChecked;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.AttendanceAlarmRaised;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.TrainerMissing;
import id.jejak.messages.training.TrainerRemoved;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TrainingModeChanged;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordSessionTest {
  private static final TrainingClassEvent[] RUNNING = {
    SCHEDULED, TAUGHT, SELECTION, seat(1), seat(2), seat(3), READY, started(1, 2)
  };
  private static final List<EnrollmentId> BOTH = List.of(enrollment(1), enrollment(2));

  @Test
  void who_is_not_absent_was_there() {
    trainingClass()
        .given(RUNNING)
        .when(session(1, enrollment(2)))
        .then(held(1, List.of(enrollment(1)), enrollment(2)));
  }

  @Test
  void sessions_are_held_in_order() {
    trainingClass()
        .given(RUNNING)
        .when(session(2))
        .thenRefused(new IllegalTransition(CLASS.value(), "RUNNING"));
  }

  @Test
  void there_are_no_more_sessions_than_planned() {
    trainingClass()
        .given(with(held(1, BOTH), held(2, BOTH), held(3, BOTH), held(4, BOTH)))
        .when(session(5))
        .thenRefused(new IllegalTransition(CLASS.value(), "RUNNING"));
  }

  @Test
  void no_session_is_held_before_the_one_before_it() {
    trainingClass()
        .given(with(held(1, BOTH), held(2, BOTH)))
        .when(new RecordSession(CLASS, 3, day(1), List.of(), null))
        .thenRefused(new IllegalTransition(CLASS.value(), "RUNNING"));
  }

  @Test
  void the_same_roll_again_changes_nothing() {
    trainingClass()
        .given(with(held(1, List.of(enrollment(1)), enrollment(2)), held(2, BOTH)))
        .when(session(1, enrollment(2)))
        .thenNothing();
  }

  @Test
  void another_roll_for_the_same_session_is_refused() {
    trainingClass()
        .given(with(held(1, BOTH)))
        .when(session(1, enrollment(2)))
        .thenRefused(new IllegalTransition(CLASS.value(), "RUNNING"));
  }

  @Test
  void only_who_is_on_the_roll_can_be_absent() {
    trainingClass()
        .given(RUNNING)
        .when(session(1, enrollment(3)))
        .thenRefused(new NotFound(enrollment(3).value()));
  }

  @Test
  void a_late_joiner_is_on_the_roll_from_the_own_first_day() {
    trainingClass()
        .given(with(held(1, BOTH)))
        .where(enrollment(3), enrolled(3, insured(3, day(2)), new TrainingBegun(ref(3), day(2))))
        .when(session(2))
        .then(held(2, List.of(enrollment(1), enrollment(2), enrollment(3))));
  }

  @Test
  void a_late_joiner_is_not_on_the_roll_before() {
    trainingClass()
        .given(with(held(1, BOTH)))
        .where(enrollment(3), enrolled(3, insured(3, day(3)), new TrainingBegun(ref(3), day(3))))
        .when(session(2))
        .then(held(2, BOTH));
  }

  @Test
  void who_left_is_off_the_roll() {
    trainingClass()
        .given(with(held(1, BOTH), new SeatReleased(ref(2), SeatChange.DROPPED_OUT)))
        .when(session(2))
        .then(held(2, List.of(enrollment(1))));
  }

  @Test
  void a_class_that_has_not_started_holds_no_session() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1))
        .when(session(1))
        .thenRefused(new IllegalTransition(CLASS.value(), "SELECTING"));
  }

  @Test
  void the_second_absence_raises_the_alarm_and_the_third_does_not() {
    var alone = List.of(enrollment(1));
    trainingClass()
        .given(with(held(1, alone, enrollment(2))))
        .when(session(2, enrollment(2)))
        .then(held(2, alone, enrollment(2)), new AttendanceAlarmRaised(ref(2), day(2), 2));
    trainingClass()
        .given(with(held(1, alone, enrollment(2)), held(2, alone, enrollment(2))))
        .when(session(3, enrollment(2)))
        .then(held(3, alone, enrollment(2)));
  }

  @Test
  void nobody_teaches_a_class_without_a_trainer() {
    trainingClass()
        .given(with(new TrainerRemoved(CLASS, PROGRAM, TRAINER, day(1), "ILL", 0)))
        .when(session(1))
        .thenRefused(new TrainerMissing(CLASS));
  }

  @Test
  void online_it_is_kept_that_everybody_was_identified() {
    var online = with(new TrainingModeChanged(CLASS, PROGRAM, Mode.ONLINE));
    trainingClass()
        .given(online)
        .when(session(1))
        .thenRefused(new IdentityNotChecked(CLASS + "#1"));
    trainingClass()
        .given(online)
        .when(new RecordSession(CLASS, 1, day(1), List.of(), "rec-1"))
        .then(new SessionHeld(CLASS, PROGRAM, 1, day(1), BOTH, List.of(), "rec-1"));
  }

  private static TrainingClassEvent[] with(TrainingClassEvent... more) {
    return Stream.concat(Stream.of(RUNNING), Stream.of(more)).toArray(TrainingClassEvent[]::new);
  }

  private static RecordSession session(int number, EnrollmentId... absent) {
    return new RecordSession(CLASS, number, day(number), List.of(absent), null);
  }
}
