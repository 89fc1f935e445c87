package id.jejak.command.training;

import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.CONFIRM_BY;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.INSURER;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.LSP;
import static id.jejak.command.training.Examples.OTO;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.REGISTRATION;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.UNIT;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.held;
import static id.jejak.command.training.Examples.person;
import static id.jejak.command.training.Examples.policy;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.BeginTraining;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.CloseEnrollment;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.ConfirmInsurance;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EndInsurance;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.Expel;
import id.jejak.messages.training.IssueKit;
import id.jejak.messages.training.IssueTrainingCertificate;
import id.jejak.messages.training.JoinByTransfer;
import id.jejak.messages.training.KitItem;
import id.jejak.messages.training.MoveFirstDay;
import id.jejak.messages.training.OfferSeat;
import id.jejak.messages.training.PutOnWaitingList;
import id.jejak.messages.training.RecognisePriorLearning;
import id.jejak.messages.training.RecordNoShowAtStart;
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.ReturnKit;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TransferSeatReserved;
import id.jejak.messages.training.TransferToClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An applicant for whom the class keeps a seat.
class EnrollmentLifecycleTest {
  private static final EnrollmentId ME = enrollment(1);
  private static final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      APPLICANTS =
          enrollment()
              .where(CLASS, SCHEDULED, SELECTION, seat(1))
              .where(
                  PROGRAM, new RegistrationOpened(PROGRAM, 1, new Period(REGISTRATION, CONFIRM_BY)))
              .where(
                  person(1),
                  new PersonRegistered(
                      person(1),
                      Personal.of(person(1), IdentityDocument.nik("1607014101009001")),
                      Personal.of(person(1), "Dewi"),
                      Personal.of(person(1), LocalDate.of(2000, 1, 1)),
                      Sex.FEMALE,
                      Education.SMA,
                      HERE,
                      Personal.of(person(1), new Contact(null, null)),
                      true,
                      List.of()));

  private static final ClassId OTHER = new ClassId("cls-other");
  private static final EnrollmentRef THERE =
      new EnrollmentRef(EnrollmentId.of(person(1), OTHER), person(1), OTHER, PROGRAM);

  /// The class is completed, and I was there once in four sessions.
  private static final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      COMPLETED_CLASS =
          APPLICANTS.where(
              CLASS,
              SCHEDULED,
              SELECTION,
              seat(1),
              started(1),
              held(1, List.of(ME)),
              held(2, List.of(), ME),
              held(3, List.of(), ME),
              held(4, List.of(), ME),
              new ClassCompleted(CLASS, PROGRAM, LAST_DAY, List.of()));

  private static final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      CANCELLED_CLASS =
          APPLICANTS.where(
              CLASS, SCHEDULED, SELECTION, seat(1), new ClassCancelled(CLASS, PROGRAM, "flood"));

  /// A place is kept for me in another class.
  private static final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      OTHER_CLASS =
          APPLICANTS.where(
              OTHER, SCHEDULED, SELECTION, new TransferSeatReserved(THERE, ref(1), HERE));

  /// I come from another class.
  private static final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      COMING =
          APPLICANTS.where(
              THERE.enrollment(),
              new TrainingApplied(THERE, 1, OTO, SCHEME, LSP, HERE, Sex.FEMALE, REGISTRATION),
              new TraineeEnrolled(THERE, CONFIRM_BY, FIRST_DAY),
              new TraineeTransferred(THERE, CLASS, ME, FIRST_DAY));

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(APPLICANTS, is -> is instanceof Enrollment.Made made ? made.stage() : is)
        .asking(
            new ApplyForTraining(ME, person(1), CLASS, PROGRAM, REGISTRATION),
            new RecordSelectionStage(ME, SelectionStage.ADMINISTRATION, true, "OK"),
            new RecordSelectionStage(ME, SelectionStage.TEST, true, "OK"),
            new RecordSelectionStage(ME, SelectionStage.ADMINISTRATION, false, "OUTSIDE_REGION"),
            new PutOnWaitingList(ME, 1),
            new OfferSeat(ME, CONFIRM_BY),
            new EnrollTrainee(ME, CONFIRM_BY),
            new DeclineSeat(ME, true, "WORK"),
            new ConfirmInsurance(ME, INSURER, policy(1), new Period(FIRST_DAY, LAST_DAY)),
            new EndInsurance(ME, LAST_DAY),
            new RecordNoShowAtStart(ME, FIRST_DAY),
            new BeginTraining(ME, FIRST_DAY),
            new MoveFirstDay(ME, FIRST_DAY.plusDays(14)),
            new RecognisePriorLearning(ME, Set.of(UNIT), "doc-1"),
            new IssueKit(ME, Set.of(KitItem.MODULE)),
            new ReturnKit(ME, Set.of(KitItem.MODULE)),
            new DropOut(ME, LAST_DAY, "WORK"),
            new Expel(ME, LAST_DAY, "CONDUCT"),
            new CompleteTraining(ME, LAST_DAY, new Attendance(ME, 4, 4), 32),
            new CompleteTraining(ME, LAST_DAY, new Attendance(ME, 1, 4), 8),
            new IssueTrainingCertificate(ME, LAST_DAY))
        .asking(COMING, new JoinByTransfer(ME, CLASS, THERE.enrollment(), FIRST_DAY))
        .asking(OTHER_CLASS, new TransferToClass(ME, OTHER, FIRST_DAY))
        .asking(COMPLETED_CLASS, new CloseEnrollment(ME, LAST_DAY))
        .asking(CANCELLED_CLASS, new CloseEnrollment(ME, LAST_DAY))
        .approve();
  }
}
