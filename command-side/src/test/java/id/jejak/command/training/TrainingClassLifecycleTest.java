package id.jejak.command.training;

import static id.jejak.command.training.Examples.BLK;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.LSP;
import static id.jejak.command.training.Examples.OTO;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.REGISTRATION;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.SEATS;
import static id.jejak.command.training.Examples.TRAINER;
import static id.jejak.command.training.Examples.applicant;
import static id.jejak.command.training.Examples.day;
import static id.jejak.command.training.Examples.enrolled;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.person;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.kernel.Personal;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.trainer.Employment;
import id.jejak.messages.trainer.TrainerCertificate;
import id.jejak.messages.trainer.TrainerCertificateAdded;
import id.jejak.messages.trainer.TrainerRegistered;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.PostponeClass;
import id.jejak.messages.training.RankApplicants;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.training.TrainingClassCommand;
import id.jejak.messages.training.TrainingClassEvent;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A class of two sessions, three people for three seats, and one who waits.
class TrainingClassLifecycleTest {
  private static final DeciderSpec<
          TrainingClassCommand, TrainingClass, TrainingClassEvent, TrainingClassFacts>
      CLASSES =
          trainingClass()
              .where(
                  PROGRAM,
                  new ProgramPlanned(
                      PROGRAM,
                      "Pelatihan 2023",
                      BLK,
                      null,
                      new AgreementId("agr-1"),
                      2023,
                      new Period(REGISTRATION, LAST_DAY)),
                  new TrainingTypeAdded(PROGRAM, OTO, "Otomotif", SCHEME, null))
              .where(
                  SCHEME.scheme(),
                  new SchemePublished(
                      SCHEME.scheme(),
                      "Otomotif",
                      new SchemeTerms(
                          Packaging.KKNI,
                          2,
                          "45407",
                          "7231",
                          Certifier.BNSP,
                          List.of(new Unit(new UnitCode("G.45OTO01.001.2"), "Otomotif")),
                          SchemeTerms.Entry.TRAINING,
                          Requirement.NONE,
                          Set.of(Instrument.values()),
                          Set.of(Mode.values()),
                          2,
                          6,
                          36,
                          SchemeTerms.Renewal.RECOGNITION,
                          12,
                          List.of(30, 90, 180),
                          240)))
              .where(
                  TRAINER,
                  new TrainerRegistered(
                      TRAINER, person(9), Personal.of(person(9), "Sari"), Employment.ASN, BLK),
                  new TrainerCertificateAdded(
                      TRAINER,
                      TrainerCertificate.TECHNICAL,
                      SCHEME.scheme(),
                      new Period(REGISTRATION, LAST_DAY)))
              .where(enrollment(1), enrolled(1, insured(1, FIRST_DAY)))
              .where(enrollment(2), enrolled(2, insured(2, FIRST_DAY)))
              .where(enrollment(3), enrolled(3, insured(3, FIRST_DAY)));

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
                FIRST_DAY.plusDays(11),
                2,
                8,
                Mode.ON_SITE),
            new AssignTrainer(CLASS, TRAINER),
            new OpenSelection(CLASS),
            new RankApplicants(
                CLASS,
                List.of(
                    applicant(1, HERE),
                    applicant(2, HERE),
                    applicant(3, HERE),
                    applicant(4, HERE))),
            new ReserveSeat(CLASS, ref(1), HERE),
            new ReleaseSeat(CLASS, enrollment(3), SeatChange.DECLINED),
            new StartClass(CLASS, FIRST_DAY, List.of(enrollment(1), enrollment(2))),
            new PostponeClass(
                CLASS, FIRST_DAY.plusDays(14), FIRST_DAY.plusDays(14).plusDays(39), "too few"),
            new RecordSession(CLASS, 1, day(1), List.of(enrollment(2)), null),
            new RecordSession(CLASS, 2, day(2), List.of(), null),
            new CompleteClass(CLASS, LAST_DAY),
            new CancelClass(CLASS, "flood"))
        .approve();
  }
}
