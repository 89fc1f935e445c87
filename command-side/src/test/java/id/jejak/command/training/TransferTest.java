package id.jejak.command.training;

import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.CONFIRM_BY;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.LSP;
import static id.jejak.command.training.Examples.OTO;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.REGISTRATION;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.person;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.messages.person.Sex;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.JoinByTransfer;
import id.jejak.messages.training.QuotaExhausted;
import id.jejak.messages.training.ReserveTransferSeat;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TransferSeatReserved;
import id.jejak.messages.training.TransferToClass;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// From one class of the programme to another: first the seat, then the person.
class TransferTest {
  private static final ClassId OTHER = new ClassId("cls-other");
  private static final EnrollmentRef THERE =
      new EnrollmentRef(EnrollmentId.of(person(1), OTHER), person(1), OTHER, PROGRAM);
  private static final TransferSeatReserved KEPT = new TransferSeatReserved(ref(1), THERE, HERE);
  private static final TraineeTransferred LEFT =
      new TraineeTransferred(THERE, CLASS, enrollment(1), FIRST_DAY);
  private static final ReserveTransferSeat RESERVE = new ReserveTransferSeat(CLASS, THERE, HERE);
  private static final TransferToClass GO =
      new TransferToClass(THERE.enrollment(), CLASS, FIRST_DAY);
  private static final JoinByTransfer JOIN =
      new JoinByTransfer(enrollment(1), CLASS, THERE.enrollment(), FIRST_DAY);

  @Test
  void a_seat_is_kept_for_who_takes_part_in_another_class() {
    trainingClass()
        .where(THERE.enrollment(), there())
        .given(SCHEDULED, SELECTION)
        .when(RESERVE)
        .then(KEPT);
    trainingClass().given(SCHEDULED, SELECTION, KEPT).when(RESERVE).thenNothing();
  }

  @Test
  void no_seat_is_kept_where_none_is_left() {
    trainingClass()
        .where(THERE.enrollment(), there())
        .given(SCHEDULED, SELECTION, seat(2), seat(3), seat(4))
        .when(RESERVE)
        .thenRefused(new QuotaExhausted(CLASS, 3));
  }

  @Test
  void both_classes_teach_the_same_scheme_version() {
    var older = new SchemeVersion(new SchemeId("sch-las"), 1);
    trainingClass()
        .where(
            THERE.enrollment(),
            new TrainingApplied(THERE, 1, OTO, older, LSP, HERE, Sex.FEMALE, REGISTRATION),
            new TraineeEnrolled(THERE, CONFIRM_BY, FIRST_DAY))
        .given(SCHEDULED, SELECTION)
        .when(RESERVE)
        .thenRefused(new SchemeVersionMismatch(older, 1));
  }

  @Test
  void who_has_left_already_is_not_transferred() {
    trainingClass()
        .where(THERE.enrollment(), there(new TraineeDroppedOut(THERE, FIRST_DAY, "WORK")))
        .given(SCHEDULED, SELECTION)
        .when(RESERVE)
        .thenRefused(new IllegalTransition(THERE.enrollment().value(), "DROPPED_OUT"));
  }

  @Test
  void who_has_the_seat_leaves_the_class() {
    enrollment().where(CLASS, SCHEDULED, SELECTION, KEPT).given(there()).when(GO).then(LEFT);
    enrollment().given(there(LEFT)).when(GO).thenNothing();
  }

  @Test
  void nobody_falls_between_two_classes() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION)
        .given(there())
        .when(GO)
        .thenRefused(new SeatNotReserved(enrollment(1)));
  }

  @Test
  void who_was_transferred_is_enrolled_with_the_same_application() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION, KEPT)
        .where(THERE.enrollment(), there(LEFT))
        .when(JOIN)
        .then(
            new TrainingApplied(ref(1), 1, OTO, SCHEME, LSP, HERE, Sex.FEMALE, REGISTRATION),
            new TraineeEnrolled(ref(1), FIRST_DAY, FIRST_DAY));
  }

  @Test
  void nobody_comes_who_was_not_transferred() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION, KEPT)
        .where(THERE.enrollment(), there())
        .when(JOIN)
        .thenRefused(new IllegalTransition(THERE.enrollment().value(), "ENROLLED"));
  }

  private static EnrollmentEvent[] there(EnrollmentEvent... then) {
    return Stream.concat(
            Stream.of(
                new TrainingApplied(THERE, 1, OTO, SCHEME, LSP, HERE, Sex.FEMALE, REGISTRATION),
                new TraineeEnrolled(THERE, CONFIRM_BY, FIRST_DAY)),
            Stream.of(then))
        .toArray(EnrollmentEvent[]::new);
  }
}
