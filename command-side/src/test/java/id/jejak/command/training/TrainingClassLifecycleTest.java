package id.jejak.command.training;

import static id.jejak.command.training.Examples.BLK;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.CONFIRM_BY;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.LSP;
import static id.jejak.command.training.Examples.OTO;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.PUBLISHED;
import static id.jejak.command.training.Examples.REGISTRATION;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.SEATS;
import static id.jejak.command.training.Examples.TRAINER;
import static id.jejak.command.training.Examples.applicant;
import static id.jejak.command.training.Examples.day;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.person;
import static id.jejak.command.training.Examples.qualified;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.selected;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.ChangeMode;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.ConfirmClass;
import id.jejak.messages.training.CorrectAttendance;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.PostponeClass;
import id.jejak.messages.training.RankApplicants;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.ReplaceTrainer;
import id.jejak.messages.training.RequestClassCancellation;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.ReserveTransferSeat;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingClassCommand;
import id.jejak.messages.training.TrainingClassEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A class of two sessions, three people for three seats, one who waits, and one who comes from
/// another class.
class TrainingClassLifecycleTest {
  private static final TrainerId SUBSTITUTE = new TrainerId("trn-2");
  private static final EnrollmentRef FROM =
      new EnrollmentRef(
          EnrollmentId.of(person(5), new ClassId("cls-other")),
          person(5),
          new ClassId("cls-other"),
          PROGRAM);
  private static final DeciderSpec<
          TrainingClassCommand, TrainingClass, TrainingClassEvent, TrainingClassFacts>
      CLASSES =
          trainingClass()
              .rule("attendance.alarmAbsences", "1")
              .where(SCHEME.scheme(), PUBLISHED)
              .where(SUBSTITUTE, qualified(SUBSTITUTE, LAST_DAY))
              .where(
                  FROM.enrollment(),
                  new TrainingApplied(FROM, 1, OTO, SCHEME, LSP, HERE, Sex.FEMALE, REGISTRATION),
                  new TraineeEnrolled(FROM, CONFIRM_BY, FIRST_DAY))
              .where(enrollment(1), selectedAndEnrolled(1))
              .where(enrollment(2), selectedAndEnrolled(2))
              .where(enrollment(3), selectedAndEnrolled(3));

  private static EnrollmentEvent[] selectedAndEnrolled(int number) {
    return selected(
        number,
        new SeatOffered(ref(number), CONFIRM_BY, false),
        new TraineeEnrolled(ref(number), CONFIRM_BY, FIRST_DAY),
        insured(number, FIRST_DAY));
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            CLASSES, is -> is instanceof TrainingClass.Scheduled scheduled ? scheduled.phase() : is)
        .asking(
            new ScheduleClass(
                CLASS,
                PROGRAM,
                1,
                OTO,
                SCHEME,
                BLK,
                LSP,
                FundingSource.APBD,
                SEATS,
                List.of(),
                FIRST_DAY,
                LAST_DAY,
                2,
                8,
                Mode.ON_SITE),
            new AssignTrainer(CLASS, TRAINER),
            new ReplaceTrainer(CLASS, TRAINER, SUBSTITUTE, FIRST_DAY, "ILL"),
            new ChangeMode(CLASS, Mode.HYBRID),
            new OpenSelection(CLASS),
            new RankApplicants(
                CLASS, List.of(applicant(1, HERE), applicant(2, HERE), applicant(4, HERE))),
            new ReserveSeat(CLASS, ref(1), HERE),
            new ReserveTransferSeat(CLASS, FROM, HERE),
            new ReleaseSeat(CLASS, enrollment(2), SeatChange.DECLINED),
            new ConfirmClass(CLASS),
            new StartClass(CLASS, FIRST_DAY, List.of(enrollment(1), enrollment(2))),
            new PostponeClass(CLASS, FIRST_DAY.plusDays(14), LAST_DAY.plusDays(14), "too few"),
            new RecordSession(CLASS, 1, day(1), List.of(enrollment(2)), "rec-1"),
            new RecordSession(CLASS, 2, day(2), List.of(), "rec-2"),
            new CorrectAttendance(CLASS, 1, enrollment(2), true, "MISREAD"),
            new CompleteClass(CLASS, LAST_DAY),
            new RequestClassCancellation(CLASS, "flood"))
        .asking(DeciderSpec.at("2023-01-20T03:00:00Z", "usr-head"), new CancelClass(CLASS, "flood"))
        .approve();
  }
}
