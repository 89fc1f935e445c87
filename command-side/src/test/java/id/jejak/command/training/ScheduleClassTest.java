package id.jejak.command.training;

import static id.jejak.command.training.Examples.BLK;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.LSP;
import static id.jejak.command.training.Examples.OTO;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.SEATS;
import static id.jejak.command.training.Examples.THERE;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.QuotaBelowReserved;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.program.TrainingTypeUnknown;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.TrainingClassCommand;
import id.jejak.messages.training.TrainingClassEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleClassTest {
  private static final Period YEAR =
      new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  private static final ProgramEvent PLANNED =
      new ProgramPlanned(
          PROGRAM, "Pelatihan 2023", BLK, null, new AgreementId("agr-1"), 2023, YEAR);
  private static final ProgramEvent TYPE =
      new TrainingTypeAdded(PROGRAM, OTO, "Otomotif", SCHEME, null);
  private static final SchemeEvent PUBLISHED =
      new SchemePublished(
          SCHEME.scheme(),
          "Servis sepeda motor",
          new SchemeTerms(
              Packaging.KKNI,
              2,
              "45407",
              "7231",
              Certifier.BNSP,
              List.of(new Unit(new UnitCode("G.45OTO01.001.2"), "Servis")),
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
              240));

  private final DeciderSpec<
          TrainingClassCommand, TrainingClass, TrainingClassEvent, TrainingClassFacts>
      planned = trainingClass().where(PROGRAM, PLANNED, TYPE).where(SCHEME.scheme(), PUBLISHED);

  @Test
  void a_class_of_the_programme_is_scheduled() {
    planned.when(schedule(SCHEME)).then(SCHEDULED);
  }

  @Test
  void scheduling_twice_changes_nothing() {
    planned.given(SCHEDULED).when(schedule(SCHEME)).thenNothing();
  }

  @Test
  void another_class_cannot_go_by_the_same_name() {
    planned
        .given(SCHEDULED)
        .when(schedule(SCHEME, new ReservedSeats(HERE, 1)))
        .thenRefused(new AlreadyExists(CLASS.value()));
  }

  @Test
  void the_programme_must_be_there() {
    trainingClass().when(schedule(SCHEME)).thenRefused(new NotFound(PROGRAM.value()));
  }

  @Test
  void a_cancelled_programme_gets_no_class() {
    planned
        .where(PROGRAM, PLANNED, TYPE, new ProgramCancelled(PROGRAM, "no budget"))
        .when(schedule(SCHEME))
        .thenRefused(new IllegalTransition(PROGRAM.value(), "CANCELLED"));
  }

  @Test
  void the_programme_must_have_the_training_type() {
    planned
        .where(PROGRAM, PLANNED)
        .when(schedule(SCHEME))
        .thenRefused(new TrainingTypeUnknown(PROGRAM, OTO));
  }

  @Test
  void the_class_teaches_the_scheme_version_of_the_training_type() {
    var second = new SchemeVersion(SCHEME.scheme(), 2);
    planned.when(schedule(second)).thenRefused(new SchemeVersionMismatch(second, 1));
  }

  @Test
  void the_scheme_version_must_be_published() {
    planned
        .where(SCHEME.scheme())
        .when(schedule(SCHEME))
        .thenRefused(new SchemeVersionMismatch(SCHEME, 0));
  }

  @Test
  void no_more_seats_are_reserved_than_there_are() {
    planned
        .when(schedule(SCHEME, new ReservedSeats(HERE, 2), new ReservedSeats(THERE, 2)))
        .thenRefused(new QuotaBelowReserved(3, 4));
  }

  private static ScheduleClass schedule(SchemeVersion scheme, ReservedSeats... reserved) {
    return new ScheduleClass(
        CLASS,
        PROGRAM,
        1,
        OTO,
        scheme,
        BLK,
        LSP,
        FundingSource.APBD,
        SEATS,
        List.of(reserved),
        FIRST_DAY,
        FIRST_DAY.plusDays(13),
        4,
        8,
        Mode.ON_SITE);
  }
}
