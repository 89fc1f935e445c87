package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.LSP;
import static id.jejak.command.training.Examples.OTO;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.REGISTRATION;
import static id.jejak.command.training.Examples.REJECTED;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.person;
import static id.jejak.command.training.Examples.ref;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.ParticipantCategory;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.RegistrationClosed;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.RegistrationNotOpen;
import id.jejak.messages.training.TrainingApplied;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplyForTrainingTest {
  private static final ApplyForTraining APPLY = apply(enrollment(1), REGISTRATION);
  private static final ProgramEvent OPEN =
      new RegistrationOpened(PROGRAM, 1, new Period(REGISTRATION, REGISTRATION.plusDays(13)));
  private static final PersonEvent PERSON =
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
          List.of());

  private final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts> open =
      enrollment().where(CLASS, SCHEDULED).where(PROGRAM, OPEN).where(person(1), PERSON);

  @Test
  void a_person_applies_while_registration_is_open() {
    open.when(APPLY).then(APPLIED);
  }

  @Test
  void the_last_day_of_registration_counts() {
    open.when(apply(enrollment(1), REGISTRATION.plusDays(13)))
        .then(
            new TrainingApplied(
                ref(1), 1, OTO, SCHEME, LSP, HERE, Sex.FEMALE, REGISTRATION.plusDays(13)));
  }

  /// S0.3
  @Test
  void what_the_applicant_is_stands_with_the_application() {
    open.when(
            new ApplyForTraining(
                enrollment(1),
                person(1),
                CLASS,
                PROGRAM,
                REGISTRATION,
                ParticipantCategory.LAID_OFF))
        .then(
            new TrainingApplied(
                ref(1),
                1,
                OTO,
                SCHEME,
                LSP,
                HERE,
                Sex.FEMALE,
                REGISTRATION,
                ParticipantCategory.LAID_OFF));
  }

  @Test
  void applying_twice_changes_nothing() {
    open.given(APPLIED).when(APPLY).thenNothing();
  }

  @Test
  void nobody_applies_again_on_another_day() {
    open.given(APPLIED, REJECTED)
        .when(apply(enrollment(1), REGISTRATION.plusDays(1)))
        .thenRefused(new IllegalTransition(enrollment(1).value(), "REJECTED"));
  }

  @Test
  void before_and_after_registration_nobody_applies() {
    open.when(apply(enrollment(1), REGISTRATION.minusDays(1)))
        .thenRefused(new RegistrationNotOpen(PROGRAM, 1));
    open.when(apply(enrollment(1), REGISTRATION.plusDays(14)))
        .thenRefused(new RegistrationNotOpen(PROGRAM, 1));
  }

  @Test
  void registration_for_another_wave_does_not_count() {
    open.where(
            PROGRAM,
            new RegistrationOpened(PROGRAM, 2, new Period(REGISTRATION, REGISTRATION.plusDays(13))))
        .when(APPLY)
        .thenRefused(new RegistrationNotOpen(PROGRAM, 1));
  }

  @Test
  void closed_registration_stays_closed() {
    open.where(PROGRAM, OPEN, new RegistrationClosed(PROGRAM, 1))
        .when(APPLY)
        .thenRefused(new RegistrationNotOpen(PROGRAM, 1));
  }

  @Test
  void a_cancelled_programme_takes_no_applications() {
    open.where(PROGRAM, OPEN, new ProgramCancelled(PROGRAM, "no budget"))
        .when(APPLY)
        .thenRefused(new RegistrationNotOpen(PROGRAM, 1));
  }

  @Test
  void a_cancelled_class_takes_no_applications() {
    open.where(CLASS, SCHEDULED, new ClassCancelled(CLASS, PROGRAM, "no trainer"))
        .when(APPLY)
        .thenRefused(new IllegalTransition(CLASS.value(), "CANCELLED"));
  }

  /// S24
  @Test
  void who_was_merged_applies_as_who_stands() {
    open.held("person", person(1).value(), person(2).value())
        .when(APPLY)
        .thenRefused(new PersonMerged(person(1), person(2)));
    open.held("person", person(1).value(), person(1).value()).when(APPLY).then(APPLIED);
  }

  @Test
  void the_class_must_be_there() {
    open.where(CLASS).when(APPLY).thenRefused(new NotFound(CLASS.value()));
  }

  @Test
  void the_class_must_be_of_the_programme() {
    open.when(
            new ApplyForTraining(
                enrollment(1), person(1), CLASS, new ProgramId("prog-other"), REGISTRATION))
        .thenRefused(new NotFound(CLASS.value()));
  }

  @Test
  void the_person_must_be_registered() {
    open.where(person(1)).when(APPLY).thenRefused(new NotFound(person(1).value()));
  }

  @Test
  void one_person_has_one_enrolment_in_a_class() {
    open.when(apply(enrollment(2), REGISTRATION)).thenRefused(new NotFound(enrollment(2).value()));
  }

  private static ApplyForTraining apply(EnrollmentId enrollment, LocalDate on) {
    return new ApplyForTraining(enrollment, person(1), CLASS, PROGRAM, on);
  }
}
