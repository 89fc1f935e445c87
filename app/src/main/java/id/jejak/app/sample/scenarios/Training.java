package id.jejak.app.sample.scenarios;

import static id.jejak.app.sample.scenarios.Office.CENTRE;
import static id.jejak.app.sample.scenarios.Office.DISTRICT;
import static id.jejak.app.sample.scenarios.Office.INSURER;
import static id.jejak.app.sample.scenarios.Office.LICENSED;
import static id.jejak.app.sample.scenarios.Office.LSP_ONE;
import static id.jejak.app.sample.scenarios.Office.PROGRAM;
import static id.jejak.app.sample.scenarios.Office.SERVICING;
import static id.jejak.app.sample.scenarios.Office.TRAINING;
import static id.jejak.app.sample.scenarios.Office.TYPE;
import static id.jejak.app.sample.scenarios.Office.self;

import id.jejak.kernel.Personal;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.trainer.AddTrainerCertificate;
import id.jejak.messages.trainer.Employment;
import id.jejak.messages.trainer.RegisterTrainer;
import id.jejak.messages.trainer.TrainerCertificate;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.ConfirmInsurance;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.RankApplicants;
import id.jejak.messages.training.RankedApplicant;
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.Seats;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.StartClass;
import java.time.LocalDate;
import java.util.List;

/// A class of four days, February 5 to 8, and the usual way of its people through it.
///
/// @param trainer the person who teaches it
record Training(Telling t, ClassId id, PersonId trainer, int seats, ProgramId program) {
  static final int SESSIONS = 4;
  static final int HOURS = 8;
  static final LocalDate FIRST = LocalDate.of(2024, 2, 5);
  static final LocalDate LAST = LocalDate.of(2024, 2, 8);

  Training(Telling t, int seats) {
    this(t, "", seats, PROGRAM);
  }

  Training(Telling t, String which, int seats, ProgramId program) {
    this(
        t,
        new ClassId("cls-" + t.id() + which),
        new PersonId("per-" + t.id() + "-trainer"),
        seats,
        program);
  }

  Training scheduled() {
    return taught().planned();
  }

  private TrainerId trainerId() {
    return new TrainerId("trn-" + t.id());
  }

  /// On January 8.
  Training taught() {
    t.on("2024-01-08", 9)
        .by(
            TRAINING,
            new RegisterTrainer(
                trainerId(),
                trainer,
                Personal.of(trainer, "Instruktur (contoh)"),
                Employment.ASN,
                CENTRE),
            new AddTrainerCertificate(
                trainerId(), TrainerCertificate.TECHNICAL, SERVICING.scheme(), LICENSED),
            new AddTrainerCertificate(trainerId(), TrainerCertificate.METHODOLOGY, null, LICENSED));
    return this;
  }

  /// On January 8.
  Training planned() {
    t.on("2024-01-08", 9)
        .by(
            TRAINING,
            new ScheduleClass(
                id,
                program,
                1,
                TYPE,
                SERVICING,
                CENTRE,
                LSP_ONE,
                FundingSource.APBD,
                new Seats(seats, seats),
                List.of(),
                FIRST,
                LAST,
                SESSIONS,
                HOURS,
                Mode.ON_SITE),
            new AssignTrainer(id, trainerId()));
    return this;
  }

  /// They apply on January 9, pass the selection and are ranked as named; so many as there are
  /// seats take them.
  Training enrolled(List<PersonId> people) {
    applied(people);
    t.on("2024-01-12", 9)
        .by(
            TRAINING,
            new RankApplicants(
                id, people.stream().map(who -> new RankedApplicant(of(who), DISTRICT)).toList()));
    t.on("2024-01-15", 9);
    people.stream().limit(seats).forEach(this::takesSeat);
    return this;
  }

  /// They apply and pass the selection.
  Training applied(List<PersonId> people) {
    t.on("2024-01-09", 9);
    for (PersonId each : people) {
      t.by(self(each), new ApplyForTraining(enrollment(each), each, id, program, t.today()));
    }
    t.on("2024-01-10", 9).by(TRAINING, new OpenSelection(id));
    for (PersonId each : people) {
      for (SelectionStage stage : SelectionStage.values()) {
        t.by(TRAINING, new RecordSelectionStage(enrollment(each), stage, true, "PASSED"));
      }
    }
    return this;
  }

  void takesSeat(PersonId who) {
    t.by(self(who), new EnrollTrainee(enrollment(who), t.today()));
  }

  void insured(PersonId who, LocalDate from) {
    t.by(
        TRAINING,
        new ConfirmInsurance(
            enrollment(who),
            INSURER,
            Personal.of(who, "POLIS-CONTOH-" + who),
            new Period(from, from.plusMonths(2))));
  }

  /// Everybody is insured on February 1; these come on the first day.
  Training started(List<PersonId> enrolled, List<PersonId> present) {
    t.on("2024-02-01", 9);
    enrolled.forEach(each -> insured(each, FIRST));
    t.on("2024-02-05", 8).by(TRAINING, start(present));
    return this;
  }

  StartClass start(List<PersonId> present) {
    return new StartClass(id, FIRST, present.stream().map(this::enrollment).toList());
  }

  Training held(int session, PersonId... absent) {
    t.on(day(session).toString(), 16).by(TRAINING, roll(session, absent));
    return this;
  }

  RecordSession roll(int session, PersonId... absent) {
    return new RecordSession(
        id, session, day(session), List.of(absent).stream().map(this::enrollment).toList(), null);
  }

  static LocalDate day(int session) {
    return FIRST.plusDays(session - 1L);
  }

  /// On the day after the last session.
  Training completed() {
    t.on("2024-02-09", 9).by(TRAINING, new CompleteClass(id, t.today()));
    return this;
  }

  /// The whole course, with nobody missing.
  Training taken(List<PersonId> people) {
    scheduled().enrolled(people).started(people, people);
    for (int session = 1; session <= SESSIONS; session++) {
      held(session);
    }
    return completed();
  }

  EnrollmentId enrollment(PersonId who) {
    return EnrollmentId.of(who, id);
  }

  EnrollmentRef of(PersonId who) {
    return new EnrollmentRef(enrollment(who), who, id, program);
  }
}
