package id.jejak.command.program;

import static id.jejak.command.program.Examples.CANCELLED;
import static id.jejak.command.program.Examples.CLOSED;
import static id.jejak.command.program.Examples.DRAFTED;
import static id.jejak.command.program.Examples.OPENED;
import static id.jejak.command.program.Examples.OTO;
import static id.jejak.command.program.Examples.OTO_ADDED;
import static id.jejak.command.program.Examples.PKS;
import static id.jejak.command.program.Examples.PLANNED;
import static id.jejak.command.program.Examples.PROGRAM;
import static id.jejak.command.program.Examples.SCHEME;
import static id.jejak.command.program.Examples.SIGNED;
import static id.jejak.command.program.Examples.YEAR;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.NoAgreementInForce;
import id.jejak.messages.program.AddTrainingType;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddTrainingTypeTest {
  private final DeciderSpec<ProgramCommand, Program, ProgramEvent, ProgramFacts> program =
      DeciderSpec.of(new ProgramDecider(ZoneOffset.ofHours(7))).where(PKS, DRAFTED, SIGNED);

  private static final SchemeTerms TERMS =
      new SchemeTerms(
          Packaging.KKNI,
          2,
          "45201",
          "7231",
          Certifier.BNSP,
          List.of(new Unit(new UnitCode("G.45OTO01.001.2"), "Menerapkan K3")),
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
          240);
  private static final SchemePublished PUBLISHED = new SchemePublished(SCHEME, "Otomotif", TERMS);

  private static AddTrainingType add(String name, int version) {
    return new AddTrainingType(PROGRAM, OTO, name, new SchemeVersion(SCHEME, version));
  }

  @Test
  void a_training_type_is_added_on_any_day() {
    program
        .given(PLANNED, OPENED, CLOSED)
        .where(SCHEME, PUBLISHED)
        .when(add("Otomotif", 1))
        .then(OTO_ADDED);
  }

  @Test
  void a_training_type_pins_a_published_scheme_version() {
    program
        .given(PLANNED)
        .where(SCHEME, PUBLISHED)
        .when(add("Otomotif", 2))
        .thenRefused(new SchemeVersionMismatch(new SchemeVersion(SCHEME, 2), 1));
  }

  @Test
  void a_later_version_can_be_pinned_once_it_is_published() {
    program
        .given(PLANNED)
        .where(
            SCHEME,
            PUBLISHED,
            new SchemeVersionPublished(
                new SchemeVersion(SCHEME, 2),
                TERMS,
                "unit baru",
                new TransitionPlan(YEAR.to(), TransitionPlan.Candidates.FINISH)))
        .when(add("Otomotif", 2))
        .then(new TrainingTypeAdded(PROGRAM, OTO, "Otomotif", new SchemeVersion(SCHEME, 2)));
  }

  @Test
  void the_agreement_covers_the_scheme_on_that_day() {
    program
        .given(PLANNED)
        .where(SCHEME, PUBLISHED)
        .where(
            PKS, DRAFTED, SIGNED, new AgreementTerminated(PKS, YEAR.from().plusDays(10), "breach"))
        .when(add("Otomotif", 1))
        .thenRefused(new NoAgreementInForce(PKS, LocalDate.of(2023, 3, 1)));
    var welding = new SchemeId("sch-las");
    program
        .given(PLANNED)
        .where(welding, new SchemePublished(welding, "Las", TERMS))
        .when(
            new AddTrainingType(
                PROGRAM, new TrainingType("LAS"), "Las", new SchemeVersion(welding, 1)))
        .thenRefused(new NoAgreementInForce(PKS, LocalDate.of(2023, 3, 1)));
  }

  @Test
  void adding_the_same_again_changes_nothing() {
    program.given(PLANNED, OTO_ADDED).when(add("Otomotif", 1)).thenNothing();
  }

  @Test
  void a_training_type_keeps_its_meaning() {
    program.given(PLANNED, OTO_ADDED).when(add("Las", 1)).thenRefused(new AlreadyExists("OTO"));
  }

  @Test
  void a_cancelled_programme_gets_no_training_type() {
    program
        .given(PLANNED, CANCELLED)
        .when(add("Otomotif", 1))
        .thenRefused(new IllegalTransition(PROGRAM.value(), "CANCELLED"));
  }

  @Test
  void an_unknown_programme_is_not_found() {
    program.given().when(add("Otomotif", 1)).thenRefused(new NotFound(PROGRAM.value()));
  }
}
